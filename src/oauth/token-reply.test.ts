import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLifetime, lifetime, longestLifetime, parseTokens } from './token-reply.ts';

const reply = { access_token: 'a', token_type: 'Bearer', expires_in: 3600, refresh_token: 'r', scope: 's' };

describe('a token reply', () => {
  it('is read', () => {
    expect(parseTokens(reply)).toEqual({
      accessToken: 'a',
      type: 'Bearer',
      expiresIn: 3600,
      refreshToken: 'r',
      scope: 's',
    });
  });

  it('may lack all but the token', () => {
    expect(parseTokens({ access_token: 'a', token_type: 'bearer' })).toEqual({
      accessToken: 'a',
      type: 'Bearer',
      expiresIn: defaultLifetime,
      refreshToken: null,
      scope: null,
    });
    expect(parseTokens({ ...reply, refresh_token: null, scope: 7 })).toMatchObject({
      refreshToken: null,
      scope: null,
    });
  });

  it.each([
    ['another token type', { ...reply, token_type: 'mac' }],
    ['no token type', { access_token: 'a' }],
    ['an empty token', { ...reply, access_token: '' }],
    ['a token with a line break', { ...reply, access_token: 'a\r\nX-Evil: 1' }],
    ['a token that is too long', { ...reply, access_token: 'a'.repeat(20_000) }],
    ['a refresh token that is none', { ...reply, refresh_token: 7 }],
    ['a list', [reply]],
    ['nothing', undefined],
  ])('with %s is refused', (_, body) => {
    expect(parseTokens(body)).toBeNull();
  });

  it.each([
    [3600, 3600],
    ['3600', 3600],
    [' 60 ', 60],
    [59.9, 59],
    [undefined, defaultLifetime],
    [null, defaultLifetime],
    [-1, defaultLifetime],
    [0, defaultLifetime],
    ['-1', defaultLifetime],
    ['soon', defaultLifetime],
    [Number.NaN, defaultLifetime],
    [{}, defaultLifetime],
    [1e300, longestLifetime],
    ['99999999999999999999', longestLifetime],
    [Number.POSITIVE_INFINITY, longestLifetime],
  ])('that expires in %j lives %d s', (expiresIn, seconds) => {
    expect(lifetime(expiresIn)).toBe(seconds);
  });

  it('is read without a throw whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ access_token: fc.anything(), token_type: fc.anything(), expires_in: fc.anything() }),
        ),
        (body) => {
          const tokens = parseTokens(body);
          if (tokens) expect(tokens.expiresIn).toBeLessThanOrEqual(longestLifetime);
        },
      ),
      { numRuns: 1_000, interruptAfterTimeLimit: 2_000 },
    );
  });
});
