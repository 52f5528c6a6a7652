import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientOf } from '../../tests/jmap/client-of.ts';
import { callOf, json, type SeenRequest } from '../../tests/jmap/fake-fetch.ts';
import { core, maskedEmail, replyJson, sessionJson } from '../../tests/jmap/wire.ts';
import { createQueue } from './queue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const wish = {
  creationId: 'intent-1',
  state: 'pending',
  url: 'bauta:intent/intent-1',
  wish: { forDomain: '', description: '', prefix: '' },
} as const;

/** A client of a server that takes so many requests at once, and answers each after `ms`. */
function crowded(maxConcurrentRequests: number, ms: number) {
  let running = 0;
  const seen = { most: 0, names: [] as unknown[] };
  const answer = async (request: SeenRequest) => {
    running += 1;
    seen.most = Math.max(seen.most, running);
    const { name, args } = callOf(request);
    seen.names.push(name === 'Core/echo' ? args['n'] : name);
    await new Promise((resolve) => setTimeout(resolve, ms));
    running -= 1;
    const created = { 'intent-1': { id: 'masked-7', email: 'new.mask@masked.example' } };
    return json(replyJson(name, name === 'Core/echo' ? args : { created }));
  };
  const capabilities = { [core]: { maxConcurrentRequests }, [maskedEmail]: {} };
  const { client } = clientOf(answer, {
    session: () => json(sessionJson({ capabilities })),
    realClock: true,
  });
  return { client, seen };
}

describe('a server that takes few requests at once', () => {
  it('gets no more than it said, and all of them in the end', async () => {
    const { client, seen } = crowded(2, 100);
    const all = Promise.all([1, 2, 3, 4, 5].map((n) => client.echo({ n })));
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await all).every(({ ok }) => ok)).toBe(true);
    expect(seen).toEqual({ most: 2, names: [1, 2, 3, 4, 5] });
  });

  it('gets a creation, for which a person waits, before what else waits', async () => {
    const { client, seen } = crowded(1, 100);
    const echoes = [1, 2, 3].map((n) => client.echo({ n }));
    const creation = client.create(wish);
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await creation).ok).toBe(true);
    await Promise.all(echoes);
    expect(seen.names).toEqual([1, 'MaskedEmail/set', 2, 3]);
  });

  it('has its 20 seconds from when a creation is sent, not from when it began to wait', async () => {
    const { client } = crowded(1, 15_000);
    const before = client.echo({ n: 1 });
    const creation = client.create(wish);
    await vi.advanceTimersByTimeAsync(31_000);
    expect((await before).ok).toBe(true);
    expect(await creation).toMatchObject({ ok: true, value: { email: 'new.mask@masked.example' } });
  });

  it('holds a creation up no longer than the request before it may take', async () => {
    const { client } = crowded(1, 60_000);
    const before = client.echo({ n: 1 });
    const creation = client.create(wish);
    await vi.advanceTimersByTimeAsync(40_000);
    expect(await before).toMatchObject({ error: { code: 'timeout' } });
    expect(await creation).toMatchObject({ error: { code: 'outcome-unknown', address: 'unknown' } });
  });
});

it('passes the place of work on that throws', async () => {
  const queue = createQueue();
  const first = queue(1, false, () => Promise.reject(new Error('broken')));
  const second = queue(1, false, async () => 'done');
  await expect(first).rejects.toThrow('broken');
  expect(await second).toBe('done');
  expect(await queue(1, false, async () => 'after')).toBe('after');
});
