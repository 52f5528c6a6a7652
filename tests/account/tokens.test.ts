import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAccounts } from '../../src/account/accounts.ts';
import { fetchSession } from '../../src/jmap/session.ts';
import { type EmbeddedServer, startServer } from '../server/start.ts';
import { accountsAt } from './embedded.ts';

let server: EmbeddedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.control.clearFaults();
  server.control.resetQuirks();
  server.control.clearLog();
});

const hour = 3_600_000;
const error = (code: string) => ({ ok: false, error: { code } });

/** Whether the header opens the session. */
async function opens(header: { ok: boolean; value?: string }): Promise<boolean> {
  const authorization = header.value ?? '';
  return (await fetchSession({ fetch, sessionUrl: server.urls.session, authorization })).ok;
}

describe('tokens that expire', () => {
  it('fifty callers in three contexts make one refresh request', async () => {
    const { accounts, ports, signedIn, passBoth, tokenRequests } = accountsAt(server);
    const id = await signedIn();
    passBoth(2 * hour);
    const contexts = [accounts, createAccounts(ports), createAccounts(ports)];
    const headers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => contexts[index % 3]?.authorization(id)),
    );
    expect(tokenRequests()).toHaveLength(1);
    expect(new Set(headers.map((header) => header?.ok && header.value)).size).toBe(1);
    expect(await opens(await accounts.authorization(id))).toBe(true);
  });

  it('are renewed again and again as they rotate', async () => {
    const { accounts, signedIn, passBoth, tokenRequests } = accountsAt(server);
    const id = await signedIn();
    for (let round = 1; round <= 5; round += 1) {
      passBoth(2 * hour);
      expect(await opens(await accounts.authorization(id))).toBe(true);
      expect(tokenRequests()).toHaveLength(round);
    }
  });

  it('are renewed without rotation too', async () => {
    server.control.setQuirks({ rotation: false });
    const { accounts, signedIn, passBoth } = accountsAt(server);
    const id = await signedIn();
    for (let round = 1; round <= 2; round += 1) {
      passBoth(2 * hour);
      expect(await opens(await accounts.authorization(id))).toBe(true);
    }
  });

  it('that the server ended early are renewed on their first 401', async () => {
    const { accounts, signedIn, tokenRequests } = accountsAt(server);
    const id = await signedIn();
    const old = await accounts.authorization(id);
    server.control.expireAccessTokens();
    expect(await opens(old)).toBe(false);
    const header = await accounts.authorization(id, old.ok ? old.value : '');
    expect(await opens(header)).toBe(true);
    expect(tokenRequests()).toHaveLength(1);
  });

  it('survive a reply that the server never committed', async () => {
    const { accounts, signedIn, passBoth, tokenRequests } = accountsAt(server);
    const id = await signedIn();
    server.control.arm({ kind: 'drop-before-commit', match: { route: 'token' } });
    passBoth(2 * hour);
    expect(await opens(await accounts.authorization(id))).toBe(true);
    expect(tokenRequests()).toHaveLength(2);
  });

  it('need a new sign-in where the reply of a rotation got lost, which then works', async () => {
    const { accounts, oauth, signedIn, passBoth, tokenRequests } = accountsAt(server);
    const id = await signedIn();
    server.control.arm({ kind: 'drop-after-commit', match: { route: 'token' } });
    passBoth(2 * hour);
    expect(await accounts.authorization(id)).toMatchObject(error('needs-sign-in'));
    expect(tokenRequests()).toHaveLength(2);
    expect(await accounts.signIn(oauth)).toMatchObject({ ok: true, value: { id, status: 'active' } });
    expect(await opens(await accounts.authorization(id))).toBe(true);
  });

  it.each([
    ['500', { kind: 'status', status: 500 }, 'server-error'],
    ['429', { kind: 'too-many-requests', retryAfter: 3 }, 'server-busy'],
    ['a captive portal', { kind: 'html' }, 'not-jmap'],
    ['a lock for a while', { kind: 'token-error', temporary: true }, 'server-unavailable'],
  ] as const)('are kept through %s', async (_, fault, code) => {
    const { accounts, signedIn, passBoth } = accountsAt(server);
    const id = await signedIn();
    server.control.arm({ ...fault, match: { route: 'token' }, times: 2 });
    passBoth(2 * hour);
    expect(await accounts.authorization(id)).toMatchObject(error(code));
    server.control.clearFaults();
    passBoth(10_000);
    expect(await opens(await accounts.authorization(id))).toBe(true);
    expect(await accounts.get(id)).toMatchObject({ status: 'active' });
  });

  it('of a grant that was ended need a new sign-in, once and for all', async () => {
    const { accounts, signedIn, passBoth, tokenRequests } = accountsAt(server);
    const id = await signedIn();
    server.control.revokeGrants();
    passBoth(2 * hour);
    for (let call = 0; call < 3; call += 1) {
      expect(await accounts.authorization(id)).toMatchObject(error('needs-sign-in'));
    }
    expect(tokenRequests()).toHaveLength(1);
  });

  it('of a client that the server forgot need a new sign-in, which registers anew', async () => {
    const { accounts, oauth, signedIn, passBoth } = accountsAt(server);
    const id = await signedIn();
    server.control.forgetClients();
    passBoth(2 * hour);
    expect(await accounts.authorization(id)).toMatchObject(error('needs-sign-in'));
    expect(await accounts.signIn(oauth)).toMatchObject({ ok: true, value: { id } });
    expect(server.log.where({ route: 'register' })).toHaveLength(1);
  });
});

describe('signing out', () => {
  it('ends the grant at the server', async () => {
    const { accounts, signedIn, ports, dump } = accountsAt(server);
    const id = await signedIn();
    const old = await accounts.authorization(id);
    const copy = createAccounts({ ...ports, ...structuredCopy(ports) });
    expect(await accounts.signOut(id)).toEqual({ revoked: true });
    expect(await opens(old)).toBe(false);
    expect(dump()).not.toContain(id);
    // Whoever kept a copy of the refresh token has nothing.
    expect(await copy.authorization(id, old.ok ? old.value : '')).toMatchObject(error('needs-sign-in'));
  });

  it.each([
    ['answers 500', { kind: 'status', status: 500 }],
    ['hangs up', { kind: 'drop-before-commit' }],
  ] as const)('works here where the server %s, and says that it did not there', async (_, fault) => {
    const { accounts, signedIn, dump } = accountsAt(server);
    const id = await signedIn();
    server.control.arm({ ...fault, match: { route: 'revoke' }, times: 'always' });
    expect(await accounts.signOut(id)).toEqual({ revoked: false });
    expect(dump()).not.toContain(id);
  });

  it('takes at most six seconds, whatever the server does', async () => {
    const { accounts, signedIn } = accountsAt(server);
    const id = await signedIn();
    server.control.arm({ kind: 'hang', match: { route: 'revoke' } });
    const start = performance.now();
    expect(await accounts.signOut(id)).toEqual({ revoked: false });
    expect(performance.now() - start).toBeLessThan(6_000);
  }, 10_000);

  it('of one leaves the other', async () => {
    const ada = accountsAt(server);
    const id = await ada.signedIn();
    const bela = await ada.signedIn({
      kind: 'token',
      server: server.urls.session,
      token: server.tokens.bela,
    });
    await ada.accounts.signOut(id);
    expect((await ada.accounts.list()).map((account) => account.id)).toEqual([bela]);
    expect(await opens(await ada.accounts.authorization(bela))).toBe(true);
  });
});

/** Stores that hold what these hold now. */
function structuredCopy(ports: ReturnType<typeof accountsAt>['ports']) {
  const copyOf = (store: typeof ports.secrets) => {
    const map = structuredClone(new Map(store.map));
    return {
      get: async (key: string) => map.get(key),
      getAll: async () => [...map.values()],
      put: async (key: string, value: unknown) => void map.set(key, value),
      delete: async (key: string) => void map.delete(key),
    };
  };
  return {
    accounts: copyOf(ports.accounts),
    secrets: copyOf(ports.secrets),
    accessTokens: copyOf(ports.accessTokens),
  };
}
