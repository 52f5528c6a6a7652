import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAccounts } from '../../src/account/accounts.ts';
import { tabRedirectUri } from '../../src/oauth/loopback.ts';
import { allow, browse } from '../server/oauth-client.ts';
import { type EmbeddedServer, startServer } from '../server/start.ts';
import { accountsAt } from './embedded.ts';

let server: EmbeddedServer;
beforeAll(async () => {
  server = await startServer({ mode: 'strict' });
});
afterAll(() => server.close());
beforeEach(() => {
  server.control.clearFaults();
  server.control.clearLog();
});

const error = (code: string) => ({ ok: false, error: { code } });

/** A browser whose sign-in window no server of this profile accepts, and a tab. */
function browserWithTabs() {
  const at = accountsAt(server);
  at.ports.authWindow.redirectUris = () => [`https://${'a'.repeat(32)}.chromiumapp.org/`, tabRedirectUri];
  return at;
}

/** Begins a sign-in and waits until its tab is open; answers where the tab ends up when the person allows it. */
async function begin(at: ReturnType<typeof browserWithTabs>) {
  const done = at.accounts.signIn(at.oauth);
  while (
    at.windows.length === 0 ||
    !JSON.stringify([...at.ports.attempts.map.values()]).includes('"tabId":1')
  )
    await new Promise((resolve) => setTimeout(resolve, 5));
  const { out } = await browse(new URL(at.windows[0] ?? ''), allow);
  return { done, out: out.href };
}

describe('a sign-in in a plain tab', () => {
  it('works where a server takes native clients alone, and closes the tab at once', async () => {
    const at = browserWithTabs();
    const { done, out } = await begin(at);
    expect(new URL(out).port).toMatch(/^\d{5}$/);
    expect(await at.accounts.progress()).toMatchObject({ step: 'working' });
    await at.accounts.tabCame(7, out);
    expect(server.log.where({ route: 'token' })).toEqual([]);
    await at.accounts.tabCame(1, out);
    expect(await done).toMatchObject({ ok: true, value: { username: 'ada@example.test' } });
    expect(at.closed).toEqual([1]);
    expect(await at.accounts.progress()).toMatchObject({ step: 'idle', last: {} });
    expect(at.dump()).not.toContain('verifier');
    // The tab says once more where it is: that is over.
    await at.accounts.tabCame(1, out);
    expect(server.log.where({ route: 'token' })).toHaveLength(1);
  });

  it('is finished by a background that was started anew meanwhile', async () => {
    const at = browserWithTabs();
    const { out } = await begin(at);
    const next = createAccounts(at.ports);
    expect(await next.progress()).toMatchObject({ step: 'working' });
    // A browser tells of an address more than once: a code that is sent twice ends the grant.
    await Promise.all([next.tabCame(1, out), next.tabCame(1, out), next.tabCame(1, null)]);
    expect(server.log.where({ route: 'token' })).toHaveLength(1);
    const signedIn = await next.list();
    expect(signedIn).toMatchObject([{ username: 'ada@example.test' }]);
    expect(await next.progress()).toMatchObject({ step: 'idle', last: {} });
    // What waited for the sign-in goes on, though nobody waits for the sign-in itself.
    expect(at.entered).toEqual(signedIn.map(({ id }) => id));
  });

  it('is over when the person closes the tab', async () => {
    const at = browserWithTabs();
    const { done } = await begin(at);
    await at.accounts.tabCame(1, null);
    expect(await done).toMatchObject(error('sign-in-cancelled'));
    expect(await at.accounts.progress()).toEqual({ step: 'idle' });
    expect(at.closed).toEqual([]);
  });

  it('takes its tab along when it is cancelled, and then takes no answer any more', async () => {
    const at = browserWithTabs();
    const { done, out } = await begin(at);
    await at.accounts.cancel();
    expect(await done).toMatchObject(error('sign-in-cancelled'));
    expect(at.closed).toEqual([1]);
    await at.accounts.tabCame(1, out);
    expect(server.log.where({ route: 'token' })).toEqual([]);
  });

  it.each(['state-wrong', 'iss-wrong', 'iss-missing', 'code-twice'] as const)(
    'sends no code after %s',
    async (kind) => {
      const at = browserWithTabs();
      server.control.arm({ kind });
      const { done, out } = await begin(at);
      await at.accounts.tabCame(1, out);
      expect(await done).toMatchObject(error('sign-in-unverified'));
      expect(server.log.where({ route: 'token' })).toEqual([]);
      expect(server.log.where({ place: 'elsewhere' })).toEqual([]);
    },
  );

  it('is forgotten after a quarter of an hour', async () => {
    const at = browserWithTabs();
    const { out } = await begin(at);
    at.pass(16 * 60_000);
    const next = createAccounts(at.ports);
    await next.tabCame(1, out);
    expect(server.log.where({ route: 'token' })).toEqual([]);
  });
});
