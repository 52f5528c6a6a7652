import { describe, expect, it } from 'vitest';
import { askChallenge, parseChallenge } from './challenge.ts';

const session = 'https://mail.example.org/jmap/session';

describe('a challenge', () => {
  it.each([
    [
      'Bearer resource_metadata="https://mail.example.org/.well-known/x"',
      'https://mail.example.org/.well-known/x',
    ],
    ['Bearer resource_metadata="/.well-known/x"', 'https://mail.example.org/.well-known/x'],
    ['Bearer realm="a, b", resource_metadata=/x, scope="y"', 'https://mail.example.org/x'],
    [
      'DPoP algs="ES256", Bearer resource_metadata="https://auth.example.org/x"',
      'https://auth.example.org/x',
    ],
    // Another site, and less secure: the metadata decide where the person is sent.
    ['Bearer resource_metadata="https://mail.example.org.evil.example/x"', null],
    ['Bearer resource_metadata="http://mail.example.org/x"', null],
    ['Bearer resource_metadata="javascript:alert(1)"', null],
    ['Bearer resource_metadata=""', null],
    ['Bearer', null],
    ['', null],
  ])('%j points to %j', (header, url) => {
    expect(parseChallenge(header, session).resourceMetadata).toBe(url);
  });

  it.each([
    ['Basic realm="localhost"', true],
    ['Bearer realm="x", Basic realm="y"', true],
    ['basic', true],
    ['Bearer realm="basic"', false],
    ['', false],
  ])('%j wants a password: %j', (header, basic) => {
    expect(parseChallenge(header, session).basic).toBe(basic);
  });

  it('is asked for without any credential, and no redirect of it is followed', async () => {
    const seen: RequestInit[] = [];
    const fetch = async (_: unknown, init: RequestInit = {}) => {
      seen.push(init);
      return new Response('', { status: 302, headers: { location: 'https://evil.example/' } });
    };
    expect(await askChallenge({ fetch }, session)).toEqual({
      ok: true,
      value: { resourceMetadata: null, basic: false },
    });
    expect(seen).toHaveLength(1);
    expect(new Headers(seen[0]?.headers).has('authorization')).toBe(false);
    expect(seen[0]).toMatchObject({ redirect: 'manual', credentials: 'omit' });
  });
});
