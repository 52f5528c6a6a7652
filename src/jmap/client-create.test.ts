import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { clientOf } from '../../tests/jmap/client-of.ts';
import { json, text } from '../../tests/jmap/fake-fetch.ts';
import { anyJson, fuzzTimeout } from '../../tests/jmap/fuzz.ts';
import { apiUrl, core, maskedEmail, replyJson, sessionJson } from '../../tests/jmap/wire.ts';
import type { CreateRequest } from '../domain/alias-server.ts';
import { errorCodes } from '../domain/errors.ts';
import { ok } from '../domain/result.ts';

const request: CreateRequest = {
  creationId: 'intent-1',
  state: 'pending',
  url: 'bauta:intent/intent-1',
  wish: { forDomain: 'https://shop.example', description: '', prefix: '' },
};

const created = { id: 'masked-7', email: 'new.mask@masked.example', createdAt: '2026-11-22T10:00:00Z' };

const setReply = (args: unknown) => json(replyJson('MaskedEmail/set', args));
const createdAs = (value: unknown) => setReply({ created: { 'intent-1': value } });
const refusedAs = (value: unknown) => setReply({ notCreated: { 'intent-1': value } });
const errorReply = (type: string) => json(replyJson('error', { type }));

/** What one creation ends in against one answer, and how many creations were sent for it. */
async function creation(answer: () => Response | Promise<Response>, more = {}) {
  const { client, posts, sleeps } = clientOf(answer, { timeout: 50, ...more });
  const result = await client.create(request);
  return { result, client, sent: posts().length, sleeps };
}

describe('creating', () => {
  it('sends one MaskedEmail/set with the creation id, exactly two capabilities and no empty wishes', async () => {
    const { client, posts } = clientOf(() => createdAs(created));
    await client.create(request);
    const properties = { state: 'pending', url: 'bauta:intent/intent-1', forDomain: 'https://shop.example' };
    expect(posts().map(({ url, body }) => ({ url, body }))).toEqual([
      {
        url: apiUrl,
        body: {
          using: [core, maskedEmail],
          methodCalls: [['MaskedEmail/set', { accountId: 'u1', create: { 'intent-1': properties } }, 'c0']],
        },
      },
    ]);
  });

  it('sends what is wished, and no marker where none is given', async () => {
    const { client, posts } = clientOf(() => createdAs(created));
    const wish = { forDomain: '', description: 'Shop', prefix: 'shop_1' };
    await client.create({ ...request, state: 'enabled', url: null, wish });
    expect(posts()[0]?.body?.methodCalls?.[0]?.[1]['create']).toEqual({
      'intent-1': { state: 'enabled', description: 'Shop', emailPrefix: 'shop_1' },
    });
  });

  it('joins the partial reply with the request', async () => {
    const { result } = await creation(() => createdAs(created));
    expect(result).toEqual(
      ok({
        ...created,
        state: 'pending',
        forDomain: 'https://shop.example',
        description: '',
        createdBy: '',
        lastMessageAt: null,
        url: 'bauta:intent/intent-1',
      }),
    );
  });

  it('lets the server have the last word', async () => {
    const truth = {
      state: 'enabled',
      forDomain: ' shop.example ',
      description: 'x',
      url: null,
      createdBy: 'Bauta',
    };
    const { result } = await creation(() => createdAs({ ...created, ...truth }));
    expect(result).toMatchObject(ok({ ...truth, forDomain: 'shop.example' }));
  });

  it('keeps the state it asked for where the server names one that nobody knows', async () => {
    const { result } = await creation(() => createdAs({ ...created, state: 'hibernating' }));
    expect(result).toMatchObject(ok({ state: 'pending' }));
  });

  it.each<[string, () => Response | Promise<Response>, string]>([
    ['rateLimit', () => refusedAs({ type: 'rateLimit' }), 'rate-limit'],
    ['overQuota', () => refusedAs({ type: 'overQuota' }), 'over-quota'],
    ['forbidden', () => refusedAs({ type: 'forbidden' }), 'forbidden'],
    [
      'a reserved prefix',
      () => refusedAs({ type: 'invalidProperties', description: 'Name is reserved' }),
      'prefix-refused',
    ],
    ['invalidProperties', () => refusedAs({ type: 'invalidProperties' }), 'invalid-properties'],
    ['something new', () => refusedAs({ type: 'tooPretty' }), 'set-refused'],
    ['unknownMethod', () => errorReply('unknownMethod'), 'unknown-method'],
    ['serverFail', () => errorReply('serverFail'), 'server-fail'],
    ['serverUnavailable', () => errorReply('serverUnavailable'), 'server-unavailable'],
    ['accountReadOnly', () => errorReply('accountReadOnly'), 'read-only'],
    ['HTTP 400', () => json({ type: 'urn:ietf:params:jmap:error:notRequest' }, 400), 'request-rejected'],
    ['HTTP 403', () => text('Forbidden', 403), 'server-refused'],
    ['HTTP 404', () => text('', 404), 'not-found-here'],
    ['HTTP 407', () => text('', 407), 'offline'],
    ['HTTP 429', () => text('', 429, { 'retry-after': '1' }), 'server-busy'],
    ['HTTP 503', () => text('', 503), 'server-busy'],
    ['a captive portal', () => text('', 511), 'offline'],
    ['a dead credential', () => text('', 401), 'needs-sign-in'],
  ])('is certain that %s made no address, and sends nothing twice', async (_, answer, code) => {
    const { result, sent, sleeps } = await creation(answer);
    expect(result).toMatchObject({ ok: false, error: { code, address: 'none' } });
    expect(sent).toBe(1);
    expect(sleeps).toEqual([]);
  });

  it.each<[string, () => Response | Promise<Response>]>([
    ['a line that breaks', () => Promise.reject(new TypeError('fetch failed'))],
    ['no reply in time', () => new Promise<Response>(() => undefined)],
    ['HTTP 500', () => text('', 500)],
    ['HTTP 502', () => text('', 502)],
    ['a redirect', () => text('', 302, { location: 'https://evil.example/' })],
    ['an empty body', () => new Response(null, { status: 204 })],
    ['a web page', () => text('<html>')],
    ['truncated JSON', () => text('{"methodResponses":[["MaskedEmail/set",{"created":{"intent-1":{"id"')],
    ['a huge body', () => text(`{"a":"${'x'.repeat(1_000_001)}"}`)],
    ['no methodResponses', () => json({})],
    ['no response', () => json({ methodResponses: [], sessionState: 's1' })],
    ['a wrong call id', () => json({ methodResponses: [['MaskedEmail/set', { created: {} }, 'x']] })],
    ['serverPartialFail', () => errorReply('serverPartialFail')],
    ['no creation at all', () => setReply({ created: {}, notCreated: null })],
    ['created as a list', () => setReply({ created: [created] })],
    ['another key', () => setReply({ created: { other: created } })],
    [
      'created and refused',
      () => setReply({ created: { 'intent-1': created }, notCreated: { 'intent-1': { type: 'forbidden' } } }),
    ],
    ['a refusal without a type', () => refusedAs(null)],
    ['created null', () => createdAs(null)],
    ['no address', () => createdAs({ id: 'masked-7' })],
    ['no id', () => createdAs({ email: created.email })],
    ['an id that is none', () => createdAs({ ...created, id: 'a b' })],
    ['an address that is none', () => createdAs({ ...created, email: 'javascript:alert(1)' })],
    ['an address with a space', () => createdAs({ ...created, email: 'a b@masked.example' })],
    ['an address with a direction mark', () => createdAs({ ...created, email: 'a\u202e@masked.example' })],
    ['an address without end', () => createdAs({ ...created, email: `${'a'.repeat(500)}@masked.example` })],
    ['an address that is an object', () => createdAs({ ...created, email: { a: 1 } })],
  ])('does not know what became of it after %s, and sends nothing twice', async (_, answer) => {
    const { result, sent } = await creation(answer);
    expect(result).toMatchObject({ ok: false, error: { code: 'outcome-unknown', address: 'unknown' } });
    expect(result.ok || result.error.detail).not.toBe('');
    expect(sent).toBe(1);
  });

  it('is certain that nothing was made where it did not get as far as the API', async () => {
    const { result, sent } = await creation(() => createdAs(created), { session: () => text('', 500) });
    expect(result).toMatchObject({ error: { code: 'server-error', address: 'none' } });
    expect(sent).toBe(0);
  });

  it('is certain that nothing was made where the machine has no network, and sends nothing', async () => {
    const { result, sent } = await creation(() => createdAs(created), { isOnline: () => false });
    expect(result).toMatchObject({ error: { code: 'offline', address: 'none' } });
    expect(sent).toBe(0);
  });

  it('asks a server on this very machine without a network, too', async () => {
    const session = { ...sessionJson(), apiUrl: 'http://localhost:8080/jmap/' };
    const here = { session: () => json(session), sessionUrl: 'http://localhost:8080/.well-known/jmap' };
    const { result } = await creation(() => createdAs(created), { ...here, isOnline: () => false });
    expect(result).toMatchObject(ok({ email: created.email }));
  });

  it.each([19_999, 25_000, 40_000])(
    'waits 20 seconds for a reply that takes %i ms, no longer',
    async (ms) => {
      vi.useFakeTimers();
      try {
        const late = () => new Promise<Response>((resolve) => setTimeout(resolve, ms, createdAs(created)));
        const making = creation(late, { timeout: undefined });
        await vi.advanceTimersByTimeAsync(20_000);
        const { result } = await making;
        expect(result).toMatchObject(
          ms < 20_000
            ? ok({ email: created.email })
            : { error: { code: 'outcome-unknown', address: 'unknown', detail: 'timeout: 20000 ms' } },
        );
      } finally {
        vi.useRealTimers();
      }
    },
  );

  it('tells that a server has no pending state, and remembers', async () => {
    const { result, client } = await creation(() =>
      refusedAs({ type: 'invalidProperties', properties: ['state'] }),
    );
    expect(result).toMatchObject({ error: { code: 'invalid-properties', detail: 'state', address: 'none' } });
    expect(await client.features()).toMatchObject(ok({ pending: false }));
  });

  it(
    'never throws and never claims an address that is none, whatever the reply',
    async () => {
      const object = fc.oneof(
        anyJson,
        fc.record({ id: fc.string(), email: fc.string() }),
        fc.constant(created),
      );
      const map = fc.oneof(anyJson, fc.record({ 'intent-1': object }));
      const args = fc.oneof(anyJson, fc.record({ created: map, notCreated: map }, { requiredKeys: [] }));
      const reply = fc.oneof(
        args.map((value) => replyJson('MaskedEmail/set', value)),
        anyJson,
      );
      const cut = fc.tuple(reply, fc.nat(400)).map(([value, end]) => JSON.stringify(value).slice(0, end));
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            reply.map((value) => JSON.stringify(value)),
            cut,
            fc.string(),
          ),
          async (body) => {
            const { result } = await creation(() => text(body), { timeout: 5000 });
            if (result.ok) expect(result.value.email).toMatch(/^[^\s@]+@[^\s@]+$/);
            else expect(errorCodes).toContain(result.error.code);
          },
        ),
        { numRuns: 400 },
      );
    },
    fuzzTimeout,
  );
});
