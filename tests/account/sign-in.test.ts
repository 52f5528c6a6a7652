import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchSession } from '../../src/jmap/session.ts';
import type { FaultKind } from '../server/faults.ts';
import { presetClientId } from '../server/oauth/redirects.ts';
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

const error = (code: string) => ({ ok: false, error: { code } });

/** Nobody but the mail service was ever asked, and no credential went astray. */
function expectNothingElsewhere() {
  expect(server.log.where({ place: 'elsewhere' })).toEqual([]);
}

describe('a whole sign-in against a real authorization server', () => {
  it('registers, asks the person, and opens the session', async () => {
    const { accounts, oauth, ports, bugs } = accountsAt(server);
    const account = await accounts.signIn(oauth);
    expect(account).toMatchObject({
      ok: true,
      value: { username: 'ada@example.test', jmapAccountId: 'u7a1ada' },
    });
    const header = await accounts.authorization(account.ok ? account.value.id : '');
    const authorization = header.ok ? header.value : '';
    expect(await fetchSession({ fetch, sessionUrl: server.urls.session, authorization })).toMatchObject({
      ok: true,
    });
    expect(server.log.where({ route: 'register' })).toHaveLength(1);
    expect(server.log.where({ route: 'token' })).toHaveLength(1);
    expect(ports.secrets.map.size).toBe(1);
    expect(bugs).toEqual([]);
    expectNothingElsewhere();
  });

  it('finds the session by the host alone', async () => {
    const { accounts } = accountsAt(server);
    const host = new URL(server.origins.mail).host;
    expect(await accounts.signIn({ kind: 'oauth', server: host })).toMatchObject({
      ok: true,
      value: { sessionUrl: server.urls.session },
    });
  });

  it.each([
    ['without resource metadata', { noResourceMetadata: true }],
    ['with resource metadata of the origin', { looseResourceMetadata: true }],
    ['that insists on `resource`', { resourceRequired: true }],
    ['on a shard', { shard: true }],
    ['without the primary account', { noPrimaryAccount: true }],
  ])('works at a server %s', async (_, quirks) => {
    server.control.setQuirks(quirks);
    const { accounts, oauth } = accountsAt(server);
    expect(await accounts.signIn(oauth)).toMatchObject({ ok: true });
    expectNothingElsewhere();
  });

  it('works with a client registered by hand, where nobody can register', async () => {
    server.control.setQuirks({ noRegistration: true });
    const { accounts, oauth, ports } = accountsAt(server);
    expect(await accounts.signIn(oauth)).toMatchObject(error('no-client-id'));
    const byHand = { kind: 'oauth', server: server.urls.session, clientId: presetClientId } as const;
    ports.authWindow.redirectUris = () => [`https://${'a'.repeat(32)}.chromiumapp.org/`];
    expect(await accounts.signIn(byHand)).toMatchObject({ ok: true });
  });

  it('takes Firefox’s loopback redirect where https is refused', async () => {
    server.control.setQuirks({ loopbackRedirectsOnly: true });
    const { accounts, oauth, ports, out } = accountsAt(server);
    const loopback = `http://127.0.0.1/mozoauth2/${'0'.repeat(40)}`;
    ports.authWindow.redirectUris = () => [`https://${'0'.repeat(40)}.extensions.allizom.org/`, loopback];
    expect(await accounts.signIn(oauth)).toMatchObject({ ok: true });
    expect(out[0]?.startsWith(loopback)).toBe(true);
  });

  it('says that the person said no', async () => {
    const { accounts, oauth } = accountsAt(server, { action: 'deny' });
    expect(await accounts.signIn(oauth)).toMatchObject(error('sign-in-denied'));
    expect(server.log.where({ route: 'token' })).toEqual([]);
  });

  it.each<FaultKind>([
    'iss-wrong',
    'iss-missing',
    'state-wrong',
    'state-missing',
    'code-missing',
    'code-twice',
    'in-fragment',
  ])('sends the code nowhere after %s', async (kind) => {
    server.control.arm({ kind });
    const { accounts, oauth } = accountsAt(server);
    expect(await accounts.signIn(oauth)).toMatchObject(error('sign-in-unverified'));
    expect(server.log.where({ route: 'token' })).toEqual([]);
    expect(await accounts.list()).toEqual([]);
    expectNothingElsewhere();
  });

  it.each([
    ['another issuer', (elsewhere: string) => ({ issuer: elsewhere })],
    ['a token endpoint on plain http', () => ({ token_endpoint: 'http://mail.evil.example/token' })],
    ['a token endpoint at a look-alike', () => ({ token_endpoint: 'https://127.0.0.1.evil.example/token' })],
    ['plain PKCE', () => ({ code_challenge_methods_supported: ['plain'] })],
  ])('starts nothing with metadata of %s', async (_, patch) => {
    server.control.setQuirks({ metadataPatch: patch(server.origins.elsewhere) });
    const { accounts, oauth, windows } = accountsAt(server);
    expect(await accounts.signIn(oauth)).toMatchObject(error('no-oauth'));
    expect(windows).toEqual([]);
    expect(server.log.all().filter(({ method }) => method === 'POST')).toEqual([]);
    expectNothingElsewhere();
  });

  it.each(['metadata', 'register', 'token', 'session'])('follows no redirect of %s', async (route) => {
    server.control.arm({ kind: 'redirect', match: { route }, times: 'always' });
    const { accounts, oauth } = accountsAt(server);
    expect((await accounts.signIn(oauth)).ok).toBe(false);
    expectNothingElsewhere();
  });

  it('explains a grant that lacks masked e-mail', async () => {
    server.control.setQuirks({ grantOnly: ['urn:ietf:params:jmap:core', 'offline_access'] });
    const { accounts, oauth } = accountsAt(server);
    expect(await accounts.signIn(oauth)).toMatchObject(error('missing-scope'));
    expect(await accounts.list()).toEqual([]);
  });

  it('needs an authorization server', async () => {
    server.control.setQuirks({ noOAuth: true });
    const { accounts, oauth } = accountsAt(server);
    expect(await accounts.signIn(oauth)).toMatchObject(error('no-oauth'));
  });
});

describe('tokens and app passwords', () => {
  it('are checked by the server before they are kept', async () => {
    const { accounts } = accountsAt(server);
    const signIn = (token: string) => accounts.signIn({ kind: 'token', server: server.urls.session, token });
    expect(await signIn('fmu1-wrong')).toMatchObject(error('wrong-token'));
    expect(await signIn(server.tokens.readOnly)).toMatchObject(error('read-only'));
    expect(await signIn(server.tokens.mailOnly)).toMatchObject(error('no-masked-email'));
    expect(await accounts.list()).toEqual([]);
    expect(await signIn(server.tokens.demo)).toMatchObject({ ok: true });
    expect(await signIn(server.tokens.bela)).toMatchObject({ ok: true });
    expect((await accounts.list()).map(({ username }) => username)).toEqual([
      'ada@example.test',
      'bela@example.test',
    ]);
  });

  it('work as a password where the server takes one', async () => {
    server.control.setQuirks({ basic: true });
    const { accounts } = accountsAt(server);
    const signIn = (password: string) =>
      accounts.signIn({ kind: 'basic', server: server.urls.session, username: 'ada@example.test', password });
    expect(await signIn('wrong')).toMatchObject(error('wrong-token'));
    expect(await signIn('analytical')).toMatchObject({ ok: true, value: { auth: 'basic' } });
  });

  it('that the server ended are found wanting at the first 401', async () => {
    const { accounts, signedIn } = accountsAt(server);
    const token = server.control.mintToken();
    const id = await signedIn({ kind: 'token', server: server.urls.session, token });
    server.control.revokeToken(token);
    expect(await accounts.authorization(id, `Bearer ${token}`)).toMatchObject(error('needs-sign-in'));
    expect(await accounts.get(id)).toMatchObject({ status: 'needs-sign-in' });
  });
});
