import { describe, expect, it } from 'vitest';
import { clientOf } from '../../tests/jmap/client-of.ts';
import { json } from '../../tests/jmap/fake-fetch.ts';

const known = { aliases: [], state: 's1' };
const list = [{ id: 'm1', email: 'one@masked.example', state: 'enabled' }];

/** A client of a server that answers /changes as told, and a fetch by ids or of all. */
function serverWith(changes: (sinceState: string) => object | { error: string }) {
  const asked: string[] = [];
  const { client } = clientOf(({ body }) => {
    const [name = '', args = {}] = body?.methodCalls?.[0] ?? [];
    asked.push(name);
    const isChanges = name.endsWith('changes');
    const answer = isChanges ? changes(String(args['sinceState'])) : { list, state: 's9' };
    const response = 'error' in answer ? ['error', { type: answer.error }, 'c0'] : [name, answer, 'c0'];
    return json({ methodResponses: [response], sessionState: '' });
  });
  return { client, asked };
}

const none = { created: [], updated: [], destroyed: [], hasMoreChanges: false };

describe('what changed since', () => {
  it('is asked for in rounds until the server has no more', async () => {
    const { client, asked } = serverWith((since) =>
      since === 's1'
        ? { ...none, created: ['m0', 'm1'], newState: 's2', hasMoreChanges: true }
        : { ...none, destroyed: ['m0'], newState: 's3' },
    );
    const refreshed = await client.refresh(known);
    expect(refreshed).toMatchObject({ ok: true, value: { state: 's3', aliases: [{ id: 'm1' }] } });
    expect(asked).toEqual(['MaskedEmail/changes', 'MaskedEmail/changes', 'MaskedEmail/get']);
  });

  it.each([
    ['stands still', () => ({ ...none, newState: 's1', hasMoreChanges: true })],
    ['goes on for ever', (since: string) => ({ ...none, newState: `${since}x`, hasMoreChanges: true })],
    ['makes no sense', () => ({ newState: 's2' })],
    ['names no state', () => ({ ...none, newState: '' })],
    ['tells of more than one fetch may have', () => ({ ...none, updated: ids(5_000), newState: 's2' })],
    ['can’t', () => ({ error: 'cannotCalculateChanges' })],
    ['has too many', () => ({ error: 'tooManyChanges' })],
    ['has no such method', () => ({ error: 'unknownMethod' })],
  ])('is everything where the server %s', async (_, changes) => {
    const { client, asked } = serverWith(changes);
    expect(await client.refresh(known)).toMatchObject({ value: { state: 's9', aliases: [{ id: 'm1' }] } });
    expect(asked.filter((name) => name === 'MaskedEmail/get')).toHaveLength(1);
    expect(asked.length).toBeLessThan(15);
  });

  it('is a fault where the server fails', async () => {
    const { client, asked } = serverWith(() => ({ error: 'serverFail' }));
    expect(await client.refresh(known)).toMatchObject({ error: { code: 'server-fail' } });
    expect(asked).toEqual(['MaskedEmail/changes']);
  });
});

function ids(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `x${index}`);
}
