import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyJson, anything, fuzzTimeout } from '../../tests/jmap/fuzz.ts';
import { core, maskedEmail, sessionJson, sessionUrl } from '../../tests/jmap/wire.ts';
import { parseSession, pickMaskedEmailAccount } from './session.ts';

const parsed = (more: Record<string, unknown> = {}, url = sessionUrl) => parseSession(sessionJson(more), url);
const picked = (more: Record<string, unknown>) => {
  const session = parsed(more);
  return session.ok ? pickMaskedEmailAccount(session.value) : session;
};

describe('parseSession', () => {
  it('resolves a relative apiUrl against the session URL', () => {
    const session = parsed({ apiUrl: '/jmap/' });
    expect(session.ok && session.value.apiUrl).toBe('https://api.example.org/jmap/');
  });

  it('accepts an API on another host of the same site', () => {
    const session = parsed({ apiUrl: 'https://phl.api.example.org/jmap/api/' });
    expect(session.ok && session.value.apiUrl).toBe('https://phl.api.example.org/jmap/api/');
  });

  it.each([
    'http://api.example.org/jmap/api/',
    'https://ada:secret@api.example.org/jmap/',
    'https://api.example.org@evil.example/',
    'javascript:alert(1)',
    'http://127.0.0.1/jmap/',
    'https://',
  ])('refuses the apiUrl %s', (apiUrl) => {
    expect(parsed({ apiUrl })).toMatchObject({ ok: false, error: { code: 'bad-api-url' } });
  });

  it.each([
    'https://other.example/jmap/api/',
    'https://example.org.evil.example/jmap/',
    'https:\\\\evil.example/',
    '//evil.example/jmap/',
  ])('goes to %s only where the person allowed that very origin', (apiUrl) => {
    const { origin } = new URL(apiUrl, 'https://x.example');
    expect(parsed({ apiUrl })).toEqual({ ok: false, error: { code: 'api-elsewhere', detail: origin } });
    const json = sessionJson({ apiUrl });
    expect(parseSession(json, sessionUrl, origin)).toMatchObject({ ok: true });
    expect(parseSession(json, sessionUrl, `${origin}.example`)).toMatchObject({ ok: false });
    expect(parseSession(json, sessionUrl, 'https://evil.example:444')).toMatchObject({ ok: false });
  });

  it('lets another port of this machine be the API of a session on this machine', () => {
    const session = parsed({ apiUrl: 'http://localhost:9000/api' }, 'http://127.0.0.1:8000/session');
    expect(session.ok && session.value.apiUrl).toBe('http://localhost:9000/api');
  });

  it('reads the limits, and takes the least that the RFC suggests where they are missing or absurd', () => {
    const session = parsed({ capabilities: { [core]: { maxObjectsInGet: 7, maxObjectsInSet: -1 } } });
    expect(session.ok && session.value.capabilities[core]).toEqual({
      maxSizeRequest: 10_000_000,
      maxConcurrentRequests: 4,
      maxCallsInRequest: 16,
      maxObjectsInGet: 7,
      maxObjectsInSet: 500,
    });
  });

  it.each([
    null,
    'text',
    7,
    [],
    {},
    sessionJson({ apiUrl: undefined }),
    sessionJson({ apiUrl: '' }),
    sessionJson({ accounts: null }),
  ])('calls %j nonsense', (value) => {
    expect(parseSession(value, sessionUrl)).toMatchObject({ ok: false, error: { code: 'nonsense' } });
  });

  it('keeps what it needs in a form that it reads again as the same', () => {
    const capability = { domains: ['masked.example'], defaultDomain: 'masked.example' };
    const session = parsed({
      accounts: { u1: { name: 'ada', accountCapabilities: { [maskedEmail]: capability } } },
    });
    if (!session.ok) throw new Error('not parsed');
    expect(parseSession(JSON.parse(JSON.stringify(session.value)), sessionUrl)).toEqual(session);
  });

  it(
    'never throws, whatever a server sends',
    () => {
      const mutated = fc.record(
        {
          apiUrl: fc.oneof(fc.webUrl(), fc.string(), anyJson),
          accounts: fc.oneof(anyJson, fc.dictionary(fc.string(), anyJson)),
          primaryAccounts: anyJson,
          capabilities: fc.oneof(anyJson, fc.record({ [core]: anyJson })),
          state: anyJson,
        },
        { requiredKeys: [] },
      );
      fc.assert(
        fc.property(
          fc.oneof(mutated, anyJson, anything),
          fc.oneof(fc.webUrl(), fc.string()),
          (value, url) => {
            for (const session of [parseSession(value, sessionUrl), parseSession(value, url)]) {
              if (session.ok) pickMaskedEmailAccount(session.value);
            }
          },
        ),
        { numRuns: 800 },
      );
    },
    fuzzTimeout,
  );
});

describe('pickMaskedEmailAccount', () => {
  const able = { name: 'x', isReadOnly: false, accountCapabilities: { [maskedEmail]: {} } };
  const mailOnly = { ...able, accountCapabilities: { 'urn:ietf:params:jmap:mail': {} } };

  it('takes the primary account', () => {
    const accounts = { u1: able, u2: able };
    expect(picked({ accounts, primaryAccounts: { [maskedEmail]: 'u2' } })).toMatchObject({
      ok: true,
      value: { accountId: 'u2' },
    });
  });

  it.each([{}, null, { [maskedEmail]: 'gone' }, { [maskedEmail]: 7 }])(
    'takes the first account with the capability where the primary entry is %j',
    (primaryAccounts) => {
      const accounts = { u1: mailOnly, u2: able };
      expect(picked({ accounts, primaryAccounts })).toMatchObject({ ok: true, value: { accountId: 'u2' } });
    },
  );

  it('passes over a read-only account where another will do', () => {
    const accounts = { u1: { ...able, isReadOnly: true }, u2: able };
    expect(picked({ accounts, primaryAccounts: {} })).toMatchObject({ ok: true, value: { accountId: 'u2' } });
  });

  it('prefers the richer data type where a server has both', () => {
    const stalwart = { ...able, accountCapabilities: { 'urn:stalwart:jmap': {} } };
    const both = { ...able, accountCapabilities: { 'urn:stalwart:jmap': {}, [maskedEmail]: {} } };
    const dialectOf = (account: object) => picked({ accounts: { u1: account }, primaryAccounts: {} });
    expect(dialectOf(stalwart)).toMatchObject({ value: { dialect: 'x:MaskedEmail' } });
    expect(dialectOf(both)).toMatchObject({ value: { dialect: 'MaskedEmail' } });
  });

  it('says that an account is read-only', () => {
    const accounts = { u1: { ...able, isReadOnly: true } };
    expect(picked({ accounts })).toMatchObject({ error: { code: 'read-only' } });
  });

  it('says that there is no masked e-mail, and never takes the mail account', () => {
    const primaryAccounts = { 'urn:ietf:params:jmap:mail': 'u1' };
    expect(picked({ accounts: { u1: mailOnly }, primaryAccounts })).toMatchObject({
      error: { code: 'no-masked-email' },
    });
  });

  it('reads accounts whose capabilities are null or missing as having none', () => {
    const accounts = { u1: { name: 'a', accountCapabilities: null }, u2: { name: 'b' }, u3: 'broken' };
    expect(picked({ accounts, primaryAccounts: {} })).toMatchObject({ error: { code: 'no-masked-email' } });
  });
});
