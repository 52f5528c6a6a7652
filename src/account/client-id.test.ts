import { describe, expect, it } from 'vitest';
import { createFakePorts, redirectUri } from '../../tests/account/fakes/fake-ports.ts';
import { json, origin, serverMetadata, sessionUrl } from '../../tests/account/fakes/fake-server.ts';
import { createAccounts } from './accounts.ts';

const oauth = { kind: 'oauth', server: sessionUrl } as const;
const error = (code: string) => ({ ok: false, error: { code } });

describe('the client id', () => {
  it('is the person’s own first, then the build’s, and neither is registered', async () => {
    const { ports, server, windows } = createFakePorts();
    ports.clientIds[origin] = 'of-the-build';
    const accounts = createAccounts(ports);
    await accounts.signIn({ ...oauth, clientId: ' of-the-person ' });
    await accounts.signIn({ ...oauth, clientId: '' });
    const asked = windows.map((url) => new URL(url).searchParams.get('client_id'));
    expect(asked).toEqual(['of-the-person', 'of-the-build']);
    expect(server.requests('/oauth/register')).toEqual([]);
  });

  it('is missing where the server registers nobody', async () => {
    const { ports, server, windows } = createFakePorts();
    server.on('/.well-known/oauth-authorization-server', () =>
      json({ ...serverMetadata, registration_endpoint: undefined }),
    );
    expect(await createAccounts(ports).signIn(oauth)).toMatchObject(error('no-client-id'));
    expect(windows).toEqual([]);
  });

  it('is registered with the browser’s other redirect where the server refuses the first', async () => {
    const { ports, server, windows } = createFakePorts();
    const loopback = 'http://127.0.0.1/mozoauth2/0123456789abcdef0123456789abcdef01234567';
    ports.authWindow.redirectUris = () => [redirectUri, loopback];
    server.once('/oauth/register', () => json({ error: 'invalid_redirect_uri' }, 400));
    expect((await createAccounts(ports).signIn(oauth)).ok).toBe(true);
    const withPort = loopback.replace('127.0.0.1', '127.0.0.1:80');
    expect(new URL(windows[0] ?? '').searchParams.get('redirect_uri')).toBe(withPort);
  });

  it('is not registered at Fastmail, whose self-registered clients cannot have masked e-mail', async () => {
    const { ports } = createFakePorts();
    const issuer = 'https://api.fastmail.com';
    const seen: string[] = [];
    const fetch = async (input: unknown) => {
      seen.push(String(input));
      if (!String(input).endsWith('oauth-authorization-server')) return new Response('', { status: 404 });
      return json(JSON.parse(JSON.stringify(serverMetadata).replaceAll(origin, issuer)));
    };
    const accounts = createAccounts({ ...ports, fetch });
    expect(await accounts.signIn({ kind: 'oauth', server: '' })).toMatchObject(error('no-client-id'));
    expect(seen.every((url) => url.startsWith(`${issuer}/`) && !/register|authorize/.test(url))).toBe(true);
  });

  it('is of no use without a window', async () => {
    const { ports } = createFakePorts();
    ports.authWindow.redirectUris = () => [];
    expect(await createAccounts(ports).signIn(oauth)).toMatchObject(error('no-oauth'));
  });
});
