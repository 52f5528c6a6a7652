import { describe, expect, it } from 'vitest';
import {
  createFakeServer,
  html,
  json,
  maskedEmail,
  origin,
  resourceMetadata,
  serverMetadata,
  sessionUrl,
} from '../../tests/account/fakes/fake-server.ts';
import { discover } from './discovery.ts';

const resourcePath = '/.well-known/oauth-protected-resource/jmap/session';
const serverPath = '/.well-known/oauth-authorization-server';
const openIdPath = '/.well-known/openid-configuration';
const notFound = () => new Response('', { status: 404 });
const code = (error: string) => ({ ok: false, error: { code: error } });

describe('finding the authorization server of a session URL', () => {
  it('asks the resource, then the issuer that it names, and nobody else', async () => {
    const server = createFakeServer();
    const found = await discover(server, sessionUrl);
    expect(found).toEqual({
      ok: true,
      value: {
        issuer: origin,
        authorizationEndpoint: serverMetadata.authorization_endpoint,
        tokenEndpoint: serverMetadata.token_endpoint,
        registrationEndpoint: serverMetadata.registration_endpoint,
        revocationEndpoint: serverMetadata.revocation_endpoint,
        scopesSupported: [maskedEmail, 'urn:ietf:params:jmap:core', 'offline_access'],
        issInResponse: true,
        dpop: false,
        resource: sessionUrl,
      },
    });
    expect(server.log.map(({ path }) => path)).toEqual([resourcePath, serverPath]);
    expect(server.log.every(({ authorization }) => authorization === null)).toBe(true);
  });

  it.each([
    ['has no resource metadata', notFound],
    ['redirects it', () => new Response('', { status: 302, headers: { location: 'https://evil.example/' } })],
    ['answers HTML', () => html()],
    ['speaks of another resource there', () => json({ ...resourceMetadata, resource: origin })],
    ['names no issuer', () => json({ resource: sessionUrl })],
    ['answers null', () => json(null)],
  ])('falls back to the session’s own origin where the server %s', async (_, answer) => {
    const server = createFakeServer();
    server.on(resourcePath, answer);
    expect(await discover(server, sessionUrl)).toMatchObject({ ok: true, value: { issuer: origin } });
    expect(server.log.every(({ url }) => url.startsWith(`${origin}/`))).toBe(true);
  });

  it('never follows the issuer of metadata that speaks of another resource', async () => {
    const server = createFakeServer();
    server.on(resourcePath, () =>
      json({ resource: 'https://evil.example/jmap', authorization_servers: ['https://evil.example'] }),
    );
    expect(await discover(server, sessionUrl)).toMatchObject({ ok: true, value: { issuer: origin } });
    expect(server.log.some(({ url }) => url.includes('evil'))).toBe(false);
  });

  it('inserts the well-known path before the issuer’s own path (RFC 8414 §3.1)', async () => {
    const server = createFakeServer();
    const issuer = `${origin}/tenant`;
    server.on(resourcePath, () => json({ ...resourceMetadata, authorization_servers: [issuer] }));
    server.on(`${serverPath}/tenant`, () => json({ ...serverMetadata, issuer }));
    expect(await discover(server, sessionUrl)).toMatchObject({ ok: true, value: { issuer } });
  });

  it('tries OpenID Connect Discovery where RFC 8414’s place is empty', async () => {
    const server = createFakeServer();
    server.on(serverPath, notFound);
    server.on(openIdPath, () => json(serverMetadata));
    expect(await discover(server, sessionUrl)).toMatchObject({ ok: true, value: { issuer: origin } });
  });

  it('tries the next issuer where the first is of no use, and three at most', async () => {
    const server = createFakeServer();
    const issuers = ['http://mail.example.org', `${origin}/none`, origin];
    server.on(resourcePath, () => json({ ...resourceMetadata, authorization_servers: issuers }));
    expect(await discover(server, sessionUrl)).toMatchObject({ ok: true, value: { issuer: origin } });
    server.on(resourcePath, () =>
      json({ ...resourceMetadata, authorization_servers: ['http://x.example', ...issuers] }),
    );
    expect(await discover(server, sessionUrl)).toMatchObject(code('no-oauth'));
  });

  const broken: readonly [string, object][] = [
    ['metadata of another issuer', { issuer: 'https://evil.example' }],
    ['an issuer that is no URL', { issuer: 'mail' }],
    ['no issuer', { issuer: undefined }],
    ['a token endpoint on plain http', { token_endpoint: 'http://mail.example.org/token' }],
    ['a token endpoint elsewhere', { token_endpoint: 'https://evil.example/token' }],
    ['an authorization endpoint elsewhere', { authorization_endpoint: 'https://evil.example/authorize' }],
    ['an authorization endpoint that is a script', { authorization_endpoint: 'javascript:alert(1)' }],
    ['no token endpoint', { token_endpoint: undefined }],
    ['only plain PKCE', { code_challenge_methods_supported: ['plain'] }],
    ['no PKCE', { code_challenge_methods_supported: undefined }],
    ['only confidential clients', { token_endpoint_auth_methods_supported: ['client_secret_basic'] }],
    ['no code flow', { response_types_supported: ['token'] }],
    ['lists that are none', { scopes_supported: 'all' }],
  ];
  it.each(broken)('refuses %s, and sends nothing to it', async (_, change) => {
    const server = createFakeServer();
    server.on(serverPath, () => json({ ...serverMetadata, ...change }));
    expect(await discover(server, sessionUrl)).toMatchObject(code('no-oauth'));
    expect(server.log.map(({ path }) => path)).toEqual([resourcePath, serverPath, openIdPath]);
  });

  it('drops a registration or revocation endpoint elsewhere and goes on without it', async () => {
    const server = createFakeServer();
    const elsewhere = 'https://evil.example/x';
    server.on(serverPath, () =>
      json({ ...serverMetadata, registration_endpoint: elsewhere, revocation_endpoint: elsewhere }),
    );
    expect(await discover(server, sessionUrl)).toMatchObject({
      ok: true,
      value: { registrationEndpoint: null, revocationEndpoint: null },
    });
  });

  it('does not follow a redirect of the metadata', async () => {
    const server = createFakeServer();
    const away = () => new Response('', { status: 302, headers: { location: 'https://evil.example/' } });
    server.on(serverPath, away);
    server.on(openIdPath, away);
    expect(await discover(server, sessionUrl)).toMatchObject(code('no-oauth'));
  });

  it.each([
    [() => new Response('', { status: 500 }), 'server-error'],
    [() => new Response('', { status: 503 }), 'server-busy'],
    [() => new Response('', { status: 429 }), 'server-busy'],
    [() => Promise.reject(new TypeError('network')), 'offline'],
    [() => new Response('x'.repeat(300_000)), 'reply-too-large'],
  ])('says so where the server could not be asked (%#)', async (answer, error) => {
    for (const path of [resourcePath, serverPath]) {
      const server = createFakeServer();
      server.on(path, answer);
      expect(await discover(server, sessionUrl)).toMatchObject(code(error));
    }
  });

  it('gives up on a server that never answers', async () => {
    const { fetch, on } = createFakeServer();
    on(resourcePath, () => new Promise(() => undefined));
    expect(await discover({ fetch, timeoutMs: 20 }, sessionUrl)).toMatchObject(code('timeout'));
  });

  it('gives up on a body that never ends', async () => {
    const { fetch, on } = createFakeServer();
    on(resourcePath, () => new Response(new ReadableStream({ pull: () => new Promise(() => undefined) })));
    expect(await discover({ fetch, timeoutMs: 20 }, sessionUrl)).toMatchObject(code('timeout'));
  });

  it.each(['http://mail.example.org/jmap', 'nonsense'])('asks nobody about %s', async (url) => {
    const server = createFakeServer();
    expect(await discover(server, url)).toMatchObject(code('no-oauth'));
    expect(server.log).toEqual([]);
  });
});
