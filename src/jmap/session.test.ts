import { describe, expect, it } from 'vitest';
import { fakeFetch, json, text } from '../../tests/jmap/fake-fetch.ts';
import { sessionJson, sessionUrl } from '../../tests/jmap/wire.ts';
import { fetchSession, resolveWellKnown } from './session.ts';

const fetched = (answer: () => Response | Promise<Response>, url = sessionUrl) => {
  const server = fakeFetch(answer);
  const request = { fetch: server.fetch, sessionUrl: url, authorization: 'Bearer t', timeout: 50 };
  return fetchSession(request).then((result) => ({ result, seen: server.seen }));
};

describe('fetchSession', () => {
  it('gets the session with the credential', async () => {
    const { result, seen } = await fetched(() => json(sessionJson()));
    expect(result).toMatchObject({
      ok: true,
      value: { username: 'ada@example.org', state: 's1', sessionUrl },
    });
    expect(seen[0]?.headers.get('authorization')).toBe('Bearer t');
  });

  it.each<[string, () => Response | Promise<Response>, string]>([
    ['a log-in page', () => text('<html>Log in</html>', 200, { 'content-type': 'text/html' }), 'not-jmap'],
    ['broken JSON', () => text('{"accounts":'), 'nonsense'],
    ['JSON of another kind', () => json({ hello: 'world' }), 'nonsense'],
    ['a 404', () => text('', 404), 'not-found-here'],
    ['a 401', () => text('No Authorization header', 401), 'wrong-token'],
    ['a 403', () => text('Forbidden', 403), 'server-refused'],
    ['a 500', () => text('', 500), 'server-error'],
    ['a 503', () => text('', 503), 'server-busy'],
    ['a redirect', () => text('', 302, { location: '/login' }), 'redirected'],
    ['no connection', () => Promise.reject(new TypeError('fetch failed')), 'offline'],
    ['silence', () => new Promise<Response>(() => undefined), 'timeout'],
    ['an API elsewhere', () => json(sessionJson({ apiUrl: 'https://evil.example/' })), 'api-elsewhere'],
  ])('tells %s', async (_, answer, code) => {
    expect((await fetched(answer)).result).toMatchObject({ ok: false, error: { code } });
  });

  it.each(['http://api.example.org/session', 'ftp://x', 'nothing'])(
    'sends no credential to %s',
    async (url) => {
      const { result, seen } = await fetched(() => json(sessionJson()), url);
      expect(result).toMatchObject({ error: { code: 'bad-address' } });
      expect(seen).toHaveLength(0);
    },
  );

  it('needs no more than default patience', async () => {
    const { fetch } = fakeFetch(() => json(sessionJson()));
    expect((await fetchSession({ fetch, sessionUrl, authorization: 'Bearer t' })).ok).toBe(true);
  });
});

/** A response that ends up at another URL, as after redirects. */
const endingAt = (url: string, response: Response) => Object.defineProperty(response, 'url', { value: url });

describe('resolveWellKnown', () => {
  const resolved = async (host: string, answer: () => Response | Promise<Response>) => {
    const server = fakeFetch(answer);
    return { result: await resolveWellKnown({ fetch: server.fetch, host, timeout: 50 }), seen: server.seen };
  };

  it('follows the redirects without a credential and gives where they end', async () => {
    const { result, seen } = await resolved('example.org', () => endingAt(sessionUrl, text('', 401)));
    expect(result).toEqual({ ok: true, value: sessionUrl });
    expect(seen[0]?.url).toBe('https://example.org/.well-known/jmap');
    expect(seen[0]?.headers.has('authorization')).toBe(false);
    expect(seen[0]?.init).toMatchObject({ redirect: 'follow', credentials: 'omit' });
  });

  it.each([
    ['localhost:8765', 'http://localhost:8765/.well-known/jmap'],
    ['127.0.0.1:8765', 'http://127.0.0.1:8765/.well-known/jmap'],
    ['https://example.org:8443/some/page', 'https://example.org:8443/.well-known/jmap'],
    [' Example.ORG ', 'https://example.org/.well-known/jmap'],
  ])('asks for %j at %s', async (host, url) => {
    expect((await resolved(host, () => text('', 403))).result).toEqual({ ok: true, value: url });
  });

  it('takes a session that is open to everybody', async () => {
    expect((await resolved('example.org', () => json({}))).result.ok).toBe(true);
  });

  it.each([
    'http://example.org/jmap',
    'https://evil.example/jmap',
    'https://example.org.evil.example/jmap',
    'http://127.0.0.1/jmap',
  ])('refuses to end at %s', async (url) => {
    const { result } = await resolved('example.org', () => endingAt(url, text('', 401)));
    expect(result).toMatchObject({ ok: false, error: { code: 'bad-api-url' } });
  });

  it.each<[string, () => Response | Promise<Response>, string]>([
    ['a 404', () => text('', 404), 'no-server-found'],
    ['a page for everything', () => text('<html>', 200, { 'content-type': 'text/html' }), 'no-server-found'],
    ['a body without a type', () => new Response(null), 'no-server-found'],
    ['a redirect to nowhere', () => text('', 300), 'no-server-found'],
    ['a busy server', () => text('', 429), 'server-busy'],
    ['a broken server', () => text('', 500), 'server-error'],
    ['a proxy', () => text('', 407), 'offline'],
    ['no connection', () => Promise.reject(new TypeError('fetch failed')), 'offline'],
  ])('tells %s', async (_, answer, code) => {
    expect((await resolved('example.org', answer)).result).toMatchObject({ error: { code } });
  });

  it.each(['', 'a b', 'http://example.org', 'ada@example.org', 'https://'])(
    'asks nobody for %j',
    async (host) => {
      const { result, seen } = await resolved(host, () => text('', 401));
      expect(result).toMatchObject({ error: { code: 'bad-address' } });
      expect(seen).toHaveLength(0);
    },
  );

  it('needs no more than default patience', async () => {
    const { fetch } = fakeFetch(() => text('', 401));
    expect((await resolveWellKnown({ fetch, host: 'example.org' })).ok).toBe(true);
  });
});
