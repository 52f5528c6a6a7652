import { afterEach, describe, expect, it } from 'vitest';
import type { ModeName } from '../server/modes/index.ts';
import type { Quirks } from '../server/quirks.ts';
import { type EmbeddedServer, startServer } from '../server/start.ts';
import { accountsAt } from './embedded.ts';

let server: EmbeddedServer;
afterEach(() => server.close());

async function at(mode: ModeName, quirks: Partial<Quirks> = {}) {
  server = await startServer({ mode, quirks });
  return { ...accountsAt(server), host: new URL(server.origins.mail).host };
}

describe('a server that is only looked for', () => {
  it.each([
    ['fastmail', {}, false],
    ['fastmail', { noResourceMetadata: true }, false],
    ['uwumail', {}, false],
    ['stalwart', {}, true],
    ['strict', {}, false],
  ] as const)('%s %j is found, and nothing is sent or kept', async (mode, quirks, allMail) => {
    const { accounts, host, windows, stores } = await at(mode, quirks);
    expect(await accounts.find(host, '')).toEqual({
      ok: true,
      value: {
        server: '127.0.0.1',
        sessionUrl: server.urls.session,
        oauth: { issuer: server.urls.issuer, page: '127.0.0.1', allMail, staysSignedIn: true },
        why: null,
        basic: false,
      },
    });
    expect(server.log.all().every(({ method, credential }) => method === 'GET' && credential === null)).toBe(
      true,
    );
    expect(windows).toEqual([]);
    expect(Object.values(stores).every(({ map }) => map.size === 0)).toBe(true);
  });

  it('says why there is no sign-in page that can be used, and whether a password will do', async () => {
    const { accounts, host } = await at('fastmail', { noOAuth: true });
    const found = await accounts.find(host, '');
    expect(found).toMatchObject({ value: { oauth: null, why: { code: 'no-oauth' } } });
    server.control.setQuirks({ noOAuth: false, noRegistration: true });
    expect(await accounts.find(host, '')).toMatchObject({
      value: { oauth: null, why: { code: 'no-client-id' } },
    });
    expect(await accounts.find(host, 'mine')).toMatchObject({ value: { oauth: {}, why: null } });
  });

  it('is signed in to only at the issuer that was shown', async () => {
    const { accounts, oauth, windows } = await at('fastmail');
    const issuer = 'https://login.example.org';
    expect(await accounts.signIn({ ...oauth, issuer } as typeof oauth)).toMatchObject({
      error: { code: 'sign-in-unverified' },
    });
    expect(windows).toEqual([]);
    expect(server.log.where({ route: 'register' })).toEqual([]);
    expect(await accounts.signIn({ ...oauth, issuer: server.urls.issuer } as typeof oauth)).toMatchObject({
      ok: true,
    });
  });
});

describe('a server that works at another site', () => {
  it('gets no credential there before the person allows that very origin', async () => {
    const { accounts, host } = await at('fastmail');
    const value = 'https://jmap.hosting.example/api/';
    server.control.arm({ kind: 'session-bad-api-url', value, times: 'always' });
    const token = { kind: 'token', server: host, token: server.tokens.demo } as const;
    expect(await accounts.signIn(token)).toMatchObject({
      error: { code: 'api-elsewhere', detail: 'https://jmap.hosting.example' },
    });
    const allowed = await accounts.signIn({ ...token, apiOrigin: 'https://jmap.hosting.example' });
    expect(allowed).toMatchObject({ ok: true, value: { apiOrigin: 'https://jmap.hosting.example' } });
    // What was allowed once holds for that origin alone.
    server.control.clearFaults();
    server.control.arm({ kind: 'session-bad-api-url', value: 'https://other.example/', times: 'always' });
    expect(await accounts.signIn({ ...token, apiOrigin: 'https://jmap.hosting.example' })).toMatchObject({
      error: { code: 'api-elsewhere', detail: 'https://other.example' },
    });
  });
});
