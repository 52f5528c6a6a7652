import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzTimeout } from '../../tests/jmap/fuzz.ts';
import { isAllowedApiUrl, isSafeUrl } from './api-url.ts';

describe('isSafeUrl', () => {
  it.each([
    ['https://api.example.org/', true],
    ['http://localhost:8080/', true],
    ['http://[::1]:8080/', true],
    ['http://127.8.9.1/', true],
    ['http://api.example.org/', false],
    ['http://localhost.example.org/', false],
    ['http://127.0.0.1.example.org/', false],
    ['https://ada@example.org/', false],
    ['ftp://example.org/', false],
    ['example.org', false],
    ['', false],
  ])('%s → %s', (url, safe) => {
    expect(isSafeUrl(url)).toBe(safe);
  });
});

describe('isAllowedApiUrl', () => {
  it.each([
    ['https://api.fastmail.com/jmap/session', 'https://phl.api.fastmail.com/jmap/api/', true],
    ['https://api.fastmail.com/jmap/session', 'https://api.fastmail.com.evil.example/', false],
    ['https://api.fastmail.com/jmap/session', 'https://evilfastmail.com/', false],
    ['https://alice.github.io/session', 'https://bob.github.io/api', false],
    ['https://192.0.2.1/session', 'https://192.0.2.2/api', false],
    ['https://192.0.2.1/session', 'https://192.0.2.1:8443/api', true],
    ['https://example.org/session', 'http://localhost/api', false],
    ['http://localhost/session', 'https://example.org/api', false],
    ['http://localhost/session', 'http://127.0.0.1:9/api', true],
    ['http://example.org/session', 'https://example.org/api', false],
  ])('session %s, API %s → %s', (sessionUrl, apiUrl, allowed) => {
    expect(isAllowedApiUrl(sessionUrl, apiUrl)).toBe(allowed);
  });

  it(
    'never lets a credential reach a look-alike host',
    () => {
      const part = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
      const glue = fc.constantFrom('.', '-', '', '@', ':', '/', '\\', '?', '#', '%2e', '%00', '。');
      fc.assert(
        fc.property(part, glue, glue, part, (before, first, second, after) => {
          const url = `https://${before}${first}api.example.org${second}${after}`;
          if (!isAllowedApiUrl('https://api.example.org/session', url)) return;
          const { hostname } = new URL(url);
          expect(hostname === 'example.org' || hostname.endsWith('.example.org')).toBe(true);
        }),
        { numRuns: 2000 },
      );
    },
    fuzzTimeout,
  );
});
