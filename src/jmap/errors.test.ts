import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anything, fuzzTimeout } from '../../tests/jmap/fuzz.ts';
import { httpError, methodError, setError } from './errors.ts';

const reply = (status: number, text = '', headers: Record<string, string> = {}) => ({
  status,
  text,
  headers: new Headers(headers),
  url: 'https://api.example.org/',
});
const problem = (type: string) =>
  JSON.stringify({ type: `urn:ietf:params:jmap:error:${type}`, limit: 'maxSizeRequest' });

describe('httpError', () => {
  it.each([
    [401, 'No Authorization header', 'wrong-token'],
    [403, 'Forbidden', 'server-refused'],
    [
      403,
      'Disallowed capabilities for this type/client: https://www.fastmail.com/dev/maskedemail',
      'missing-scope',
    ],
    [403, problem('unknownCapability'), 'unknown-capability'],
    [400, problem('unknownCapability'), 'unknown-capability'],
    [400, problem('notJSON'), 'request-rejected'],
    [400, problem('notRequest'), 'request-rejected'],
    [400, problem('limit'), 'request-limit'],
    [400, problem('somethingNew'), 'server-refused'],
    [400, '{"type":7}', 'server-refused'],
    [404, '<h1>Not found</h1>', 'not-found-here'],
    [407, '', 'offline'],
    [408, '', 'timeout'],
    [410, '', 'not-found-here'],
    [413, '', 'request-limit'],
    [418, '', 'server-refused'],
    [421, '', 'not-found-here'],
    [429, problem('limit'), 'server-busy'],
    [500, 'Disallowed capabilities', 'server-error'],
    [502, '', 'server-error'],
    [503, '', 'server-busy'],
    [511, '', 'offline'],
  ])('HTTP %i with %j is %s', (status, text, code) => {
    expect(httpError(reply(status, text), 0).code).toBe(code);
  });

  it('reads a scope that is missing from the challenge', () => {
    const headers = { 'www-authenticate': 'Bearer error="insufficient_scope"' };
    expect(httpError(reply(403, '', headers), 0).code).toBe('missing-scope');
  });

  it('says after how many seconds to come back, in both forms', () => {
    expect(httpError(reply(429, '', { 'retry-after': '30' }), 0).retryAfter).toBe(30);
    const date = new Date(60_000).toUTCString();
    expect(httpError(reply(503, '', { 'retry-after': date }), 0).retryAfter).toBe(60);
    expect(httpError(reply(500, '', { 'retry-after': '5' }), 0).retryAfter).toBe(5);
    expect(httpError(reply(503), 0)).not.toHaveProperty('retryAfter');
  });

  it('keeps the server’s text out of the diagnostics, since it may repeat the credential', () => {
    const error = httpError(reply(403, 'Bearer secret-token is not welcome'), 0);
    expect(JSON.stringify(error)).not.toContain('secret-token');
  });
});

describe('methodError', () => {
  it.each([
    ['serverUnavailable', 'server-unavailable'],
    ['serverFail', 'server-fail'],
    ['unknownMethod', 'unknown-method'],
    ['invalidArguments', 'invalid-arguments'],
    ['invalidResultReference', 'invalid-arguments'],
    ['forbidden', 'forbidden'],
    ['accountNotFound', 'account-not-found'],
    ['accountNotSupportedByMethod', 'no-masked-email'],
    ['accountReadOnly', 'read-only'],
    ['requestTooLarge', 'too-many-objects'],
    ['stateMismatch', 'state-mismatch'],
    ['cannotCalculateChanges', 'cannot-calculate-changes'],
    ['inventedYesterday', 'server-fail'],
    ['constructor', 'server-fail'],
  ])('%s is %s, and nothing was changed', (type, code) => {
    const error = methodError({ type });
    expect(error.code).toBe(code);
    expect(error).not.toHaveProperty('address');
  });

  it('leaves open what a serverPartialFail did', () => {
    expect(methodError({ type: 'serverPartialFail' })).toMatchObject({
      code: 'server-fail',
      address: 'unknown',
    });
  });

  it('reads an error without a type as serverFail', () => {
    expect(methodError(null).code).toBe('server-fail');
  });
});

describe('setError', () => {
  it.each([
    [{ type: 'rateLimit' }, 'rate-limit'],
    [{ type: 'overQuota' }, 'over-quota'],
    [{ type: 'notFound' }, 'alias-not-found'],
    [{ type: 'forbidden' }, 'forbidden'],
    [{ type: 'forbidden', subType: 'addressInUse' }, 'address-in-use'],
    [{ type: 'invalidPatch' }, 'invalid-properties'],
    [{ type: 'invalidProperties', description: 'Name is reserved' }, 'prefix-refused'],
    [{ type: 'invalidProperties', properties: ['emailPrefix'] }, 'prefix-refused'],
    [{ type: 'invalidProperties', properties: 'emailPrefix' }, 'invalid-properties'],
    [{ type: 'invalidProperties' }, 'invalid-properties'],
    [{ type: 'tooLarge' }, 'set-refused'],
    [{ type: 'singleton' }, 'set-refused'],
    [{ type: 'inventedYesterday' }, 'set-refused'],
  ])('%j is %s', (entry, code) => {
    expect(setError(entry)?.code).toBe(code);
  });

  it('says that it was the state which the server refused', () => {
    expect(setError({ type: 'invalidProperties', properties: ['state'] })).toEqual({
      code: 'invalid-properties',
      detail: 'state',
    });
  });

  it.each([null, 'forbidden', [], {}, { type: '' }, { type: 7 }])('finds no fault named in %j', (entry) => {
    expect(setError(entry)).toBeNull();
  });
});

it(
  'gives short and plain diagnostics, whatever the server says',
  () => {
    fc.assert(
      fc.property(anything, fc.string({ unit: 'binary' }), (value, type) => {
        const entry = { type, properties: [type, value], description: value };
        for (const error of [methodError(value), methodError(entry), setError(value), setError(entry)]) {
          expect(error?.detail ?? '').toMatch(/^[\w .:/?-]{0,80}$/);
        }
      }),
      { numRuns: 200 },
    );
  },
  fuzzTimeout,
);
