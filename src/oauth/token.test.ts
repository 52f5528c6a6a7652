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
import { revokeGrant } from './revoke.ts';
import { refreshTokens } from './token.ts';

const parsed = parseProvider(serverMetadata, origin, sessionUrl, []);
if (!parsed.ok) throw new Error('the fixture is broken');
const provider = parsed.value;

describe('a refresh', () => {
  it('sends client, token and resource as a form, and nothing else', async () => {
    const server = createFakeServer();
    const { refresh_token } = server.grant();
    expect(await refreshTokens(server, provider, 'c', refresh_token)).toMatchObject({ ok: true });
    const [seen] = server.requests('/oauth/token');
    expect(Object.fromEntries(seen?.form ?? [])).toEqual({
      grant_type: 'refresh_token',
      refresh_token,
      client_id: 'c',
      resource: sessionUrl,
    });
    expect(seen?.authorization).toBeNull();
  });

  const cases: readonly [string, () => Response | Promise<Response>, string, string][] = [
    ['invalid_grant', () => json({ error: 'invalid_grant' }, 400), 'grant-dead', 'sign-in-failed'],
    [
      'invalid_client',
      () => json({ error: 'invalid_client' }, 401, { 'www-authenticate': 'Basic realm="x"' }),
      'client-unknown',
      'sign-in-failed',
    ],
    [
      'unauthorized_client',
      () => json({ error: 'unauthorized_client' }, 400),
      'client-unknown',
      'sign-in-failed',
    ],
    [
      'invalid_grant for a while',
      () => json({ error: 'invalid_grant', temporary: true }, 400),
      'later',
      'server-unavailable',
    ],
    ['invalid_target', () => json({ error: 'invalid_target' }, 400), 'later', 'sign-in-failed'],
    ['an error with status 503', () => json({ error: 'invalid_grant' }, 503), 'later', 'server-busy'],
    [
      '429',
      () => json({ error: 'temporarily_unavailable' }, 429, { 'retry-after': '7' }),
      'later',
      'server-busy',
    ],
    ['500 in HTML', () => html(500), 'later', 'server-error'],
    ['403 in HTML', () => html(403), 'later', 'server-refused'],
    ['204', () => new Response(null, { status: 204 }), 'later', 'nonsense'],
    ['200 in HTML', () => html(), 'reply-lost', 'not-jmap'],
    ['200 cut off', () => new Response('{"access_token":"a'), 'reply-lost', 'not-jmap'],
    ['200 with nothing in it', () => json({}), 'later', 'nonsense'],
    ['a list', () => json([]), 'later', 'nonsense'],
    [
      'a redirect',
      () => new Response('', { status: 307, headers: { location: 'https://evil.example' } }),
      'later',
      'redirected',
    ],
    [
      'a broken line',
      () => Promise.reject(new TypeError('failed to fetch refresh-1')),
      'reply-lost',
      'offline',
    ],
    ['too much', () => new Response('x'.repeat(300_000)), 'reply-lost', 'reply-too-large'],
  ];
  it.each(cases)('answered by %s', async (_, answer, kind, code) => {
    const server = createFakeServer();
    server.on('/oauth/token', answer);
    const result = await refreshTokens(server, provider, 'c', 'refresh-1');
    expect(result).toMatchObject({ ok: false, error: { kind, error: { code } } });
    expect(JSON.stringify(result)).not.toContain('refresh-1');
    expect(server.log).toHaveLength(1);
  });

  it('tells when to come again', async () => {
    const server = createFakeServer();
    const date = 'Sun, 22 Nov 2026 12:00:00 GMT';
    for (const [header, seconds] of [
      ['7', 7],
      ['Sun, 22 Nov 2026 12:01:00 GMT', 60],
      ['Sun, 22 Nov 2026 11:00:00 GMT', 0],
      ['99999999', 86_400],
      ['soon', undefined],
    ] as const) {
      server.on('/oauth/token', () => json({}, 429, { 'retry-after': header, date }));
      const result = await refreshTokens(server, provider, 'c', 'r');
      expect(result.ok ? null : result.error.error.retryAfter).toBe(seconds);
    }
  });
});

describe('a revocation', () => {
  it('says whether the server said so', async () => {
    const server = createFakeServer();
    expect(await revokeGrant(server, provider, 'c', 'r')).toBe(true);
    expect(Object.fromEntries(server.log[0]?.form ?? [])).toEqual({
      token: 'r',
      token_type_hint: 'refresh_token',
      client_id: 'c',
    });
    server.on('/oauth/revoke', () => html(500));
    expect(await revokeGrant(server, provider, 'c', 'r')).toBe(false);
    server.on('/oauth/revoke', () => Promise.reject(new TypeError('offline')));
    expect(await revokeGrant(server, provider, 'c', 'r')).toBe(false);
    expect(await revokeGrant(server, { ...provider, revocationEndpoint: null }, 'c', 'r')).toBe(false);
  });
});
