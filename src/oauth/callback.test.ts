import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCallback } from './callback.ts';
import type { Provider } from './provider.ts';

const provider: Provider = {
  issuer: 'https://mail.example.org',
  authorizationEndpoint: 'https://mail.example.org/authorize',
  tokenEndpoint: 'https://mail.example.org/token',
  registrationEndpoint: null,
  revocationEndpoint: null,
  scopesSupported: [],
  issInResponse: true,
  dpop: false,
  resource: 'https://mail.example.org/jmap/session',
};
const redirectUri = 'https://abc.chromiumapp.org/';
const expected = { provider, clientId: 'c', redirectUri, state: 'S' };
const iss = encodeURIComponent(provider.issuer);
const read = (rest: string, change: Partial<Provider> = {}) =>
  readCallback({ ...expected, provider: { ...provider, ...change } }, rest);
const code = (result: ReturnType<typeof read>) => (result.ok ? 'accepted' : result.error.code);

describe('the redirect that comes back', () => {
  it('is accepted with its code where state and iss are right', () => {
    const result = read(`${redirectUri}?code=C&state=S&iss=${iss}`);
    expect(result.ok && result.value.get('code')).toBe('C');
  });

  it('needs no iss where the server never promised one', () => {
    expect(code(read(`${redirectUri}?code=C&state=S`, { issInResponse: false }))).toBe('accepted');
  });

  it.each([
    ['state missing', `?code=C&iss=${iss}`],
    ['state wrong', `?code=C&state=T&iss=${iss}`],
    ['state empty', `?code=C&state=&iss=${iss}`],
    ['state twice', `?code=C&state=S&state=S&iss=${iss}`],
    ['iss missing though promised', '?code=C&state=S'],
    ['iss of another', `?code=C&state=S&iss=${encodeURIComponent('https://evil.example')}`],
    ['iss with a slash too many', `?code=C&state=S&iss=${iss}%2F`],
    ['iss twice', `?code=C&state=S&iss=${iss}&iss=${iss}`],
    ['code twice', `?code=C&code=D&state=S&iss=${iss}`],
    ['code empty', `?code=&state=S&iss=${iss}`],
    ['code missing', `?state=S&iss=${iss}`],
    ['an answer in the fragment', `#code=C&state=S&iss=${iss}`],
    ['a token in place of a code', `?access_token=x&state=S&iss=${iss}`],
    ['a hybrid answer', `?code=C&id_token=x&state=S&iss=${iss}`],
    ['a signed answer nobody asked for', `?response=x.y.z&state=S&iss=${iss}`],
    ['an error with the wrong state', `?error=access_denied&state=T&iss=${iss}`],
    ['an error of another issuer', '?error=access_denied&state=S&iss=https%3A%2F%2Fevil.example'],
    ['nothing', ''],
  ])('is refused: %s', (_, rest) => {
    expect(code(read(redirectUri + rest))).toBe('sign-in-unverified');
  });

  it.each([
    `https://evil.example/?code=C&state=S&iss=${iss}`,
    `http://abc.chromiumapp.org/?code=C&state=S&iss=${iss}`,
    `${redirectUri}other?code=C&state=S&iss=${iss}`,
    'no url',
  ])('is refused at another place: %s', (url) => {
    expect(code(read(url))).toBe('sign-in-unverified');
  });

  it('tells a "no" of the person from an error of the server', () => {
    expect(code(read(`${redirectUri}?error=access_denied&state=S&iss=${iss}`))).toBe('sign-in-denied');
    expect(read(`${redirectUri}?error=invalid_scope&state=S&iss=${iss}`)).toEqual({
      ok: false,
      error: { code: 'sign-in-failed', detail: 'invalid_scope' },
    });
  });

  it('keeps no text of the server in an error, beyond a plain code', () => {
    const result = read(`${redirectUri}?error=%3Cb%3Ehello&state=S&iss=${iss}`);
    expect(result).toMatchObject({ error: { detail: 'unknown error code' } });
  });

  it('never throws, and accepts nothing without the state', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.tuple(fc.constantFrom('code', 'iss', 'error', 'x'), fc.string())),
        (text, pairs) => {
          expect(code(read(text))).toBe('sign-in-unverified');
          expect(code(read(`${redirectUri}?${text}`))).not.toBe('accepted');
          expect(code(read(`${redirectUri}?${new URLSearchParams(pairs)}`))).not.toBe('accepted');
        },
      ),
      { numRuns: 500, interruptAfterTimeLimit: 2_000 },
    );
  });
});
