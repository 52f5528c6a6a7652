import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAccounts } from '../../src/account/accounts.ts';
import { createJmapClient } from '../../src/jmap/client.ts';
import { generateProofKeys, provingFetch } from '../../src/oauth/dpop.ts';
import { memorySessions } from '../jmap/client-of.ts';
import { hashSecret } from '../server/log.ts';
import { type EmbeddedServer, startServer } from '../server/start.ts';
import { accountsAt } from './embedded.ts';

let server: EmbeddedServer;
beforeAll(async () => {
  server = await startServer({ quirks: { dpop: true } });
});
afterAll(() => server.close());
beforeEach(() => {
  server.control.clearFaults();
  server.control.clearLog();
});

/** A JMAP client of an account, as the background makes it. */
function clientOf(at: ReturnType<typeof accountsAt>, accountId: string, accounts = at.accounts) {
  return createJmapClient({
    fetch: accounts.fetchFor(accountId),
    sessionUrl: server.urls.session,
    jmapAccountId: 'u7a1ada',
    authorization: (rejected) => accounts.authorization(accountId, rejected),
    sessions: memorySessions(),
    now: Date.now,
  });
}

describe('a server that binds tokens to a key', () => {
  it('is signed in to, asked, and renewed, each request with a proof', async () => {
    const at = accountsAt(server);
    const id = await at.signedIn();
    expect(await clientOf(at, id).list()).toMatchObject({ ok: true });
    at.passBoth(7_200_000);
    // A background that was started anew finds the key where it was left.
    const next = createAccounts(at.ports);
    expect(await clientOf(at, id, next).list()).toMatchObject({ ok: true });
    expect(at.tokenRequests()).toHaveLength(1);
    const schemes = server.log.where({ route: 'api' }).map(({ authScheme }) => authScheme);
    expect(new Set(schemes)).toEqual(new Set(['dpop']));
  });

  it('has nothing for whoever took the token, but not the key', async () => {
    const at = accountsAt(server);
    const id = await at.signedIn();
    const header = await at.accounts.authorization(id);
    const authorization = header.ok ? header.value : '';
    expect(authorization).toMatch(/^DPoP /);
    const thief = provingFetch(fetch, await generateProofKeys());
    for (const taken of [authorization, authorization.replace('DPoP', 'Bearer')]) {
      const stolen = await thief(server.urls.session, { headers: { authorization: taken } });
      expect(stolen.status).toBe(401);
    }
    // Nor can the key be taken: it is no text anywhere.
    expect([...at.ports.secrets.map.values()]).toMatchObject([
      { keys: { privateKey: { extractable: false } } },
    ]);
    expect(server.log.where({ place: 'elsewhere' })).toEqual([]);
    expect(hashSecret(authorization)).toMatch(/^sha256:/);
  });

  it('that gives a bearer token all the same is taken at its word', async () => {
    server.control.arm({ kind: 'token-patch', value: { token_type: 'Bearer' } });
    const at = accountsAt(server);
    expect(await at.accounts.signIn(at.oauth)).toMatchObject({
      ok: false,
      error: { code: 'sign-in-failed' },
    });
  });
});

describe('the nonce of a server', () => {
  const url = 'https://mail.example.org/oauth/token';
  const claimsOf = (init: RequestInit | undefined) =>
    JSON.parse(atob((new Headers(init?.headers).get('dpop') ?? '').split('.')[1] ?? ''));

  /** A server that wants the nonce `n1`, and says so with this status. */
  async function nonceServer(refusal: () => Response) {
    const sent: RequestInit[] = [];
    const proving = provingFetch(
      async (_, init = {}) => {
        sent.push(init);
        return claimsOf(init).nonce === 'n1' ? new Response('{}') : refusal();
      },
      await generateProofKeys(),
    );
    return { sent, proving };
  }
  const wants = { 'dpop-nonce': 'n1' };

  it('is taken up and the request sent once more, at the token endpoint and at the resource', async () => {
    for (const refusal of [
      () => new Response('{"error":"use_dpop_nonce"}', { status: 400, headers: wants }),
      () =>
        new Response('', {
          status: 401,
          headers: { ...wants, 'www-authenticate': 'DPoP error="use_dpop_nonce"' },
        }),
    ]) {
      const { sent, proving } = await nonceServer(refusal);
      expect((await proving(url, { method: 'POST', body: 'a=b' })).status).toBe(200);
      expect(sent.map(({ body }) => body)).toEqual(['a=b', 'a=b']);
      expect((await proving(url, { method: 'POST' })).status).toBe(200);
      expect(sent).toHaveLength(3);
    }
  });

  it('sends nothing twice that may have been carried out', async () => {
    const { sent, proving } = await nonceServer(
      () => new Response('{"error":"invalid_grant"}', { status: 400, headers: wants }),
    );
    expect((await proving(url, { method: 'POST' })).status).toBe(400);
    expect(sent).toHaveLength(1);
  });
});
