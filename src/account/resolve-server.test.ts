import { describe, expect, it } from 'vitest';
import { fastmailSessionUrl } from '../domain/account.ts';
import { resolveServer } from './resolve-server.ts';

/** A network where every host's well-known resource leads to its session, which wants a credential. */
function network() {
  const seen: { url: string; authorization: string | null }[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const url = new URL(String(input));
    seen.push({ url: url.href, authorization: new Headers(init?.headers).get('authorization') });
    const answer = new Response('', { status: 401 });
    return Object.defineProperty(answer, 'url', { value: `${url.origin}/jmap/session` });
  };
  return { fetch, seen };
}

describe('what the person typed', () => {
  it.each([
    ['', fastmailSessionUrl, ''],
    ['  ', fastmailSessionUrl, ''],
    ['fastmail.com', fastmailSessionUrl, ''],
    ['ada@fastmail.com', fastmailSessionUrl, 'ada@fastmail.com'],
    ['ada@FASTMAIL.fm', fastmailSessionUrl, 'ada@FASTMAIL.fm'],
    ['https://app.fastmail.com/', fastmailSessionUrl, ''],
    ['https://mail.example.org/jmap/session', 'https://mail.example.org/jmap/session', ''],
    ['http://localhost:8080/jmap/session', 'http://localhost:8080/jmap/session', ''],
  ])('%j needs no question', async (typed, sessionUrl, loginHint) => {
    const { fetch, seen } = network();
    expect(await resolveServer(fetch, typed)).toEqual({ ok: true, value: { sessionUrl, loginHint } });
    expect(seen).toEqual([]);
  });

  it.each([
    ['example.org', 'https://example.org', ''],
    [' mail.example.org:8443 ', 'https://mail.example.org:8443', ''],
    ['ada@example.org', 'https://example.org', 'ada@example.org'],
    ['@example.org', null, ''],
    ['"a@b"@example.org', 'https://example.org', '"a@b"@example.org'],
    ['https://example.org', 'https://example.org', ''],
    ['https://example.org/.well-known/jmap', 'https://example.org', ''],
    ['localhost:8080', 'http://localhost:8080', ''],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080', ''],
    ['[::1]:8080', 'http://[::1]:8080', ''],
    ['fastmail.com.evil.example', 'https://fastmail.com.evil.example', ''],
  ])('%j is asked for its session, without a credential', async (typed, origin, loginHint) => {
    const { fetch, seen } = network();
    const found = await resolveServer(fetch, typed);
    if (origin === null) {
      expect(found).toMatchObject({ error: { code: 'bad-address' } });
      return;
    }
    expect(found).toEqual({ ok: true, value: { sessionUrl: `${origin}/jmap/session`, loginHint } });
    expect(seen).toEqual([{ url: `${origin}/.well-known/jmap`, authorization: null }]);
  });

  it.each([
    'hello',
    'two words',
    'ada@',
    'example.org/path',
    'http://example.org',
    'http://example.org/jmap',
    'ftp://example.org/',
    'https://ada:pw@example.org/jmap',
    'https://example.org/jmap#x',
    'https://',
    'javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'ada@example.org\\@evil.example',
    'example%2eorg',
  ])('%j is no address', async (typed) => {
    const { fetch, seen } = network();
    expect(await resolveServer(fetch, typed)).toMatchObject({ error: { code: 'bad-address' } });
    expect(seen).toEqual([]);
  });

  it('says that no server was found', async () => {
    const fetch = async () => new Response('', { status: 404 });
    expect(await resolveServer(fetch, 'example.org')).toMatchObject({ error: { code: 'no-server-found' } });
  });
});
