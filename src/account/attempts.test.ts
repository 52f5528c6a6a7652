import { describe, expect, it } from 'vitest';
import { allow, createFakePorts } from '../../tests/account/fakes/fake-ports.ts';
import { sessionUrl } from '../../tests/account/fakes/fake-server.ts';
import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { createAccounts } from './accounts.ts';
import { createAttempts } from './attempts.ts';

const oauth = { kind: 'oauth', server: sessionUrl } as const;

/** Ports whose windows stay open until they are answered by hand. */
function withOpenWindows() {
  const fake = createFakePorts();
  const answers: ((answer: Result<string>) => void)[] = [];
  fake.person.answer = () => new Promise((resolve) => answers.push(resolve));
  const opened = async (count: number) => {
    while (answers.length < count) await new Promise((resolve) => setTimeout(resolve));
  };
  const answer = (index: number) => answers[index]?.(ok(allow(fake.windows[index] ?? '')));
  return { ...fake, opened, answer };
}

describe('one attempt at a time', () => {
  it('goes on without the popup, and tells it where it stands', async () => {
    const { ports, opened, answer } = withOpenWindows();
    const accounts = createAccounts(ports);
    const signingIn = accounts.signIn(oauth);
    await opened(1);
    expect(await accounts.progress()).toEqual({
      step: 'working',
      server: sessionUrl,
      startedAt: ports.now(),
    });
    answer(0);
    expect((await signingIn).ok).toBe(true);
    expect(await accounts.progress()).toMatchObject({ step: 'idle', last: {} });
  });

  it('keeps its true fault when somebody was just asking where it stands', async () => {
    const { ports } = createFakePorts();
    const attempts = createAttempts(ports);
    const id = await attempts.begin('mail.example');
    const read = ports.attempts.get;
    // The record is read as "working", and the attempt ends before the reader goes on.
    const slow: typeof read = async (key) => {
      const stored = await read(key);
      ports.attempts.get = read;
      await attempts.end(id, fail(appError('read-only')));
      return stored;
    };
    ports.attempts.get = slow;
    const fault = { step: 'failed', server: 'mail.example', error: { code: 'read-only' } };
    expect(await attempts.progress()).toEqual(fault);
    expect(await attempts.progress()).toEqual(fault);
  });

  it('a newer one replaces the older, whose code is never sent', async () => {
    const { ports, opened, answer, server, windows } = withOpenWindows();
    const accounts = createAccounts(ports);
    const first = accounts.signIn(oauth);
    await opened(1);
    const second = accounts.signIn(oauth);
    await opened(2);
    answer(0);
    expect(await first).toMatchObject({ ok: false, error: { code: 'sign-in-cancelled' } });
    expect(server.requests('/oauth/token')).toEqual([]);
    expect(await accounts.progress()).toMatchObject({ step: 'working' });
    answer(1);
    expect((await second).ok).toBe(true);
    expect(server.requests('/oauth/token')).toHaveLength(1);
    const states = windows.map((url) => new URL(url).searchParams.get('state'));
    expect(new Set(states).size).toBe(2);
  });

  it('a cancelled one sends nothing more, and leaves no trace', async () => {
    const { ports, opened, answer, server, stores } = withOpenWindows();
    const accounts = createAccounts(ports);
    const signingIn = accounts.signIn(oauth);
    await opened(1);
    await accounts.cancel();
    expect(await accounts.progress()).toEqual({ step: 'idle' });
    answer(0);
    expect(await signingIn).toMatchObject({ ok: false, error: { code: 'sign-in-cancelled' } });
    expect(server.requests('/oauth/token')).toEqual([]);
    expect(stores.attempts.map.size).toBe(0);
  });

  it.each([
    ['discovery', '/.well-known/oauth-authorization-server', 0],
    ['exchange', '/oauth/token', 1],
    ['session', '/jmap/session', 1],
  ] as const)('stops where it is cancelled during %s', async (_, path, windowsOpened) => {
    const { ports, server, windows, stores } = createFakePorts();
    const accounts = createAccounts({
      ...ports,
      fetch: async (input, init) => {
        const answer = await server.fetch(input, init);
        if (new URL(String(input)).pathname === path) await accounts.cancel();
        return answer;
      },
    });
    expect(await accounts.signIn(oauth)).toMatchObject({ ok: false, error: { code: 'sign-in-cancelled' } });
    expect(await accounts.list()).toEqual([]);
    expect(stores.secrets.map.size).toBe(0);
    expect(windows).toHaveLength(windowsOpened);
    expect(server.requests('/oauth/revoke')).toHaveLength(windowsOpened);
  });
});

describe('a background that dies while the window is open', () => {
  it('is noticed, forgets the secrets of the attempt, and the next attempt works', async () => {
    const { ports, opened, dump, windows, person } = withOpenWindows();
    void createAccounts(ports).signIn(oauth);
    await opened(1);
    const restarted = createAccounts(ports);
    const failed = { step: 'failed', server: sessionUrl, error: { code: 'sign-in-interrupted' } };
    expect(await restarted.progress()).toEqual(failed);
    expect(await restarted.progress()).toEqual(failed);
    expect(dump()).not.toContain(new URL(windows[0] ?? '').searchParams.get('state') ?? 'none');
    person.answer = async (url) => ok(allow(url));
    expect((await restarted.signIn(oauth)).ok).toBe(true);
    expect(await restarted.progress()).toMatchObject({ step: 'idle', last: {} });
  });

  it('tells of an earlier failure until the person moves on', async () => {
    const { ports, stores } = createFakePorts();
    const accounts = createAccounts(ports);
    await accounts.signIn({ kind: 'token', server: sessionUrl, token: 'wrong' });
    const restarted = createAccounts(ports);
    expect(await restarted.progress()).toMatchObject({ step: 'failed', error: { code: 'wrong-token' } });
    await restarted.cancel();
    expect(await restarted.progress()).toEqual({ step: 'idle' });
    stores.attempts.map.set('sign-in', { step: 'failed', error: 'garbage' });
    expect(await restarted.progress()).toEqual({ step: 'idle' });
  });
});
