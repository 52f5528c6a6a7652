import { describe, expect, it } from 'vitest';
import { allow, createFakePorts, redirectUri } from '../../tests/account/fakes/fake-ports.ts';
import {
  html,
  json,
  maskedEmail,
  origin,
  serverMetadata,
  session,
  sessionUrl,
} from '../../tests/account/fakes/fake-server.ts';
import { fail, ok } from '../domain/result.ts';
import { createAccounts } from './accounts.ts';

const oauth = { kind: 'oauth', server: sessionUrl } as const;
const error = (code: string) => ({ ok: false, error: { code } });

describe('signing in with OAuth', () => {
  it('discovers, registers, asks the person, and keeps the account', async () => {
    const { ports, server, windows } = createFakePorts();
    const accounts = createAccounts(ports);
    expect(await accounts.signIn(oauth)).toMatchObject({
      ok: true,
      value: {
        username: 'ada@example.org',
        jmapAccountId: 'u1',
        auth: 'oauth',
        status: 'active',
        sessionUrl,
      },
    });
    expect(await accounts.progress()).toMatchObject({ step: 'idle', last: {} });
    expect(Object.fromEntries(new URL(windows[0] ?? '').searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'client-1',
      redirect_uri: redirectUri,
      scope: `urn:ietf:params:jmap:core ${maskedEmail} offline_access`,
      code_challenge_method: 'S256',
      prompt: 'consent',
      resource: sessionUrl,
    });
    const [exchange] = server.requests('/oauth/token');
    expect(Object.fromEntries(exchange?.form ?? [])).toMatchObject({
      grant_type: 'authorization_code',
      client_id: 'client-1',
      code: 'code-1',
      redirect_uri: redirectUri,
      resource: sessionUrl,
    });
    expect(exchange?.form.get('code_verifier')).toMatch(/^[\w-]{43,128}$/);
    const [account] = await accounts.list();
    expect(await accounts.authorization(account?.id ?? '')).toEqual({ ok: true, value: 'Bearer access-1' });
  });

  it('leaves neither state nor verifier nor code behind', async () => {
    const { ports, dump, stores, server, windows } = createFakePorts();
    await createAccounts(ports).signIn(oauth);
    const state = new URL(windows[0] ?? '').searchParams.get('state') ?? 'none';
    const verifier = server.requests('/oauth/token')[0]?.form.get('code_verifier') ?? 'none';
    for (const secret of [state, verifier, 'code-1']) expect(dump()).not.toContain(secret);
    expect(stores.attempts.map.get('sign-in')).toMatchObject({ step: 'done' });
  });

  it('keeps the refresh token with the secrets and the access token with the passing ones', async () => {
    const { ports, stores } = createFakePorts();
    await createAccounts(ports).signIn(oauth);
    const texts = Object.entries(stores).map(([name, { map }]) => [name, JSON.stringify([...map])] as const);
    const holding = (secret: string) =>
      texts.filter(([, text]) => text.includes(secret)).map(([name]) => name);
    expect(holding('refresh-1')).toEqual(['secrets']);
    expect(holding('access-1')).toEqual(['accessTokens']);
  });

  it('uses the registration again the next time, and one account for one person', async () => {
    const { ports, server } = createFakePorts();
    const accounts = createAccounts(ports);
    const first = await accounts.signIn(oauth);
    const second = await accounts.signIn(oauth);
    expect(second).toEqual(first);
    expect(server.requests('/oauth/register')).toHaveLength(1);
    expect(await accounts.list()).toHaveLength(1);
  });

  it('has remembered the attempt before the window opens', async () => {
    const { ports, person, stores } = createFakePorts();
    person.answer = async (url) => {
      const state = new URL(url).searchParams.get('state');
      expect(stores.attempts.map.get('sign-in')).toMatchObject({
        step: 'working',
        server: sessionUrl,
        flow: {
          state,
          provider: { issuer: origin },
          client: { clientId: 'client-1', redirectUri },
          tabId: null,
        },
      });
      return ok(allow(url));
    };
    expect((await createAccounts(ports).signIn(oauth)).ok).toBe(true);
  });

  it('names the person to the server where they typed an address', async () => {
    const { ports, server, windows } = createFakePorts();
    server.on('/.well-known/jmap', () =>
      Object.defineProperty(new Response('', { status: 401 }), 'url', { value: sessionUrl }),
    );
    await createAccounts(ports).signIn({ kind: 'oauth', server: 'ada@mail.example.org' });
    expect(new URL(windows[0] ?? '').searchParams.get('login_hint')).toBe('ada@mail.example.org');
  });

  it.each([
    ['state missing', { state: null }],
    ['state wrong', { state: 'x' }],
    ['iss missing', { iss: null }],
    ['iss of another', { iss: 'https://evil.example' }],
    ['no code', { code: null }],
  ])('sends the code nowhere: %s', async (_, change) => {
    const { ports, person, server, stores } = createFakePorts();
    person.answer = async (url) => ok(allow(url, change));
    const accounts = createAccounts(ports);
    expect(await accounts.signIn(oauth)).toMatchObject(error('sign-in-unverified'));
    expect(server.requests('/oauth/token')).toEqual([]);
    expect(await accounts.list()).toEqual([]);
    expect(stores.secrets.map.size + stores.accessTokens.map.size).toBe(0);
    expect(await accounts.progress()).toMatchObject({
      step: 'failed',
      error: { code: 'sign-in-unverified' },
    });
  });

  it('refuses an answer that was made for an earlier attempt', async () => {
    const { ports, person, windows, server } = createFakePorts();
    const accounts = createAccounts(ports);
    await accounts.signIn(oauth);
    person.answer = async () => ok(allow(windows[0] ?? ''));
    expect(await accounts.signIn(oauth)).toMatchObject(error('sign-in-unverified'));
    expect(server.requests('/oauth/token')).toHaveLength(1);
  });

  it('makes no noise about a window that the person closed', async () => {
    const { ports, person } = createFakePorts();
    person.answer = async () => fail({ code: 'sign-in-cancelled' });
    const accounts = createAccounts(ports);
    expect(await accounts.signIn(oauth)).toMatchObject(error('sign-in-cancelled'));
    expect(await accounts.progress()).toEqual({ step: 'idle' });
  });

  it('says that the person said no', async () => {
    const { ports, person } = createFakePorts();
    person.answer = async (url) => ok(allow(url, { code: null, error: 'access_denied' }));
    expect(await createAccounts(ports).signIn(oauth)).toMatchObject(error('sign-in-denied'));
  });

  it('registers anew after a window that brought nothing: the server may have forgotten us', async () => {
    const { ports, person, server } = createFakePorts();
    const accounts = createAccounts(ports);
    await accounts.signIn(oauth);
    const allowed = person.answer;
    person.answer = async () => fail({ code: 'sign-in-cancelled' });
    await accounts.signIn(oauth);
    person.answer = allowed;
    await accounts.signIn(oauth);
    expect(server.requests('/oauth/register')).toHaveLength(2);
  });

  it('registers anew where the token endpoint does not know the client', async () => {
    const { ports, server } = createFakePorts();
    const accounts = createAccounts(ports);
    server.once('/oauth/token', () => json({ error: 'invalid_client' }, 401));
    expect(await accounts.signIn(oauth)).toMatchObject(error('sign-in-failed'));
    expect((await accounts.signIn(oauth)).ok).toBe(true);
    expect(server.requests('/oauth/register')).toHaveLength(2);
  });

  it.each([
    ['HTML', () => html(), 'not-jmap'],
    ['another token type', () => json({ access_token: 'a', token_type: 'mac' }), 'nonsense'],
    ['500', () => html(500), 'server-error'],
    ['invalid_grant', () => json({ error: 'invalid_grant' }, 400), 'sign-in-failed'],
  ] as const)('ends in a sentence where the token endpoint answers %s', async (_, answer, code) => {
    const { ports, server, bugs } = createFakePorts();
    server.on('/oauth/token', answer);
    expect(await createAccounts(ports).signIn(oauth)).toMatchObject(error(code));
    expect(bugs).toEqual([]);
  });

  it.each([undefined, -5, 'soon'])(
    'lets a token that expires in %j live five minutes',
    async (expires_in) => {
      const { ports, server, pass } = createFakePorts();
      server.once('/oauth/token', () => json(server.grant({ expires_in })));
      const accounts = createAccounts(ports);
      await accounts.signIn(oauth);
      const [account] = await accounts.list();
      pass(4 * 60_000);
      await accounts.authorization(account?.id ?? '');
      expect(server.requests('/oauth/token')).toHaveLength(1);
      pass(2 * 60_000);
      expect(await accounts.authorization(account?.id ?? '')).toEqual({ ok: true, value: 'Bearer access-2' });
    },
  );

  it('explains a grant without masked e-mail, and gives it back', async () => {
    const { ports, server } = createFakePorts();
    server.once('/oauth/token', () => json(server.grant({ scope: 'offline_access' })));
    server.on('/jmap/session', () => json({ ...session, accounts: {}, primaryAccounts: {} }));
    const accounts = createAccounts(ports);
    expect(await accounts.signIn(oauth)).toMatchObject(error('missing-scope'));
    expect(await accounts.list()).toEqual([]);
    expect(server.requests('/oauth/revoke')[0]?.form.get('token')).toBe('refresh-1');
  });

  it('says that an account has no masked e-mail where the permission was given', async () => {
    const { ports, server } = createFakePorts();
    server.on('/jmap/session', () => json({ ...session, accounts: {}, primaryAccounts: {} }));
    expect(await createAccounts(ports).signIn(oauth)).toMatchObject(error('no-masked-email'));
  });

  it('does not ask the person about a token that they never typed', async () => {
    const { ports, server } = createFakePorts();
    server.on('/jmap/session', () => new Response('', { status: 401 }));
    expect(await createAccounts(ports).signIn(oauth)).toMatchObject(error('sign-in-failed'));
  });

  it('sends nothing to a server whose metadata is another’s', async () => {
    const { ports, server, windows } = createFakePorts();
    server.on('/.well-known/oauth-authorization-server', () =>
      json({ ...serverMetadata, token_endpoint: 'https://evil.example/token' }),
    );
    expect(await createAccounts(ports).signIn(oauth)).toMatchObject(error('no-oauth'));
    expect(windows).toEqual([]);
    expect(server.log.filter(({ method }) => method === 'POST')).toEqual([]);
  });
});
