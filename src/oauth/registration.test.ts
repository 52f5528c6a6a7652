import { describe, expect, it } from 'vitest';
import {
  createFakeServer,
  html,
  json,
  origin,
  serverMetadata,
  sessionUrl,
} from '../../tests/account/fakes/fake-server.ts';
import { parseProvider } from './metadata.ts';
import { registerClient } from './registration.ts';

const parsed = parseProvider(serverMetadata, origin, sessionUrl, []);
if (!parsed.ok) throw new Error('the fixture is broken');
const provider = parsed.value;
const wish = {
  redirectUri: 'https://abc.chromiumapp.org/',
  scope: 'maskedemail',
  version: '1.2.3',
  homepage: '',
};

describe('registering a client', () => {
  it('asks for a public client with the code flow and refresh, and the scope it will need', async () => {
    const server = createFakeServer();
    expect(await registerClient(server, provider, wish)).toEqual({ ok: true, value: 'client-1' });
    expect(JSON.parse(server.log[0]?.text ?? '')).toMatchObject({
      client_name: 'Bauta',
      redirect_uris: [wish.redirectUri],
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      scope: 'maskedemail',
      application_type: 'web',
      software_version: '1.2.3',
    });
  });

  it('tells where a person can read about it once it has a home page, and makes none up before', async () => {
    const server = createFakeServer();
    await registerClient(server, provider, wish);
    await registerClient(server, provider, { ...wish, homepage: 'https://bauta.example/' });
    const [without, having] = server.log.map(({ text }) => JSON.parse(text ?? ''));
    expect(Object.keys(without).filter((key) => key.endsWith('_uri'))).toEqual([]);
    expect(having).toMatchObject({
      client_uri: 'https://bauta.example/',
      logo_uri: 'https://bauta.example/icon.png',
      tos_uri: 'https://bauta.example/terms',
      policy_uri: 'https://bauta.example/privacy',
    });
  });

  it('calls itself native with a loopback redirect', async () => {
    const server = createFakeServer();
    await registerClient(server, provider, { ...wish, redirectUri: 'http://127.0.0.1/mozoauth2/x' });
    expect(JSON.parse(server.log[0]?.text ?? '').application_type).toBe('native');
  });

  it.each([
    ['refuses the redirect', () => json({ error: 'invalid_redirect_uri' }, 400), 'no-client-id'],
    ['wants a token', () => html(401), 'no-client-id'],
    [
      'makes us confidential',
      () => json({ client_id: 'c', token_endpoint_auth_method: 'client_secret_basic' }, 201),
      'no-client-id',
    ],
    ['has had enough', () => html(429), 'server-busy'],
    ['is broken', () => html(500), 'server-error'],
    ['answers HTML', () => html(201), 'nonsense'],
    ['gives no id', () => json({}, 201), 'nonsense'],
    ['gives an endless id', () => json({ client_id: 'c'.repeat(5000) }, 201), 'nonsense'],
    ['is gone', () => Promise.reject(new TypeError('offline')), 'offline'],
  ] as const)('ends in a value where the server %s', async (_, answer, code) => {
    const server = createFakeServer();
    server.on('/oauth/register', answer);
    expect(await registerClient(server, provider, wish)).toMatchObject({ ok: false, error: { code } });
  });

  it('takes a 200 for a 201', async () => {
    const server = createFakeServer();
    server.on('/oauth/register', () => json({ client_id: 'c' }));
    expect(await registerClient(server, provider, wish)).toEqual({ ok: true, value: 'c' });
  });

  it('has nothing to ask where there is no registration', async () => {
    const server = createFakeServer();
    const none = { ...provider, registrationEndpoint: null };
    expect(await registerClient(server, none, wish)).toMatchObject({ error: { code: 'no-client-id' } });
    expect(server.log).toEqual([]);
  });
});
