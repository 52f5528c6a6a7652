import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientOf } from '../../tests/jmap/client-of.ts';
import { callOf, json, type SeenRequest, text } from '../../tests/jmap/fake-fetch.ts';
import { anyJson, fuzzTimeout } from '../../tests/jmap/fuzz.ts';
import { core, maskedEmailJson, replyJson, sessionJson } from '../../tests/jmap/wire.ts';
import { ok } from '../domain/result.ts';

const listReply = (list: unknown) =>
  json(replyJson('MaskedEmail/get', { accountId: 'u1', state: '', list, notFound: [] }));

const listOf = (list: unknown) => clientOf(() => listReply(list)).client.list();

describe('the list', () => {
  it('asks for all, once', async () => {
    const { client, posts } = clientOf(() => listReply([maskedEmailJson()]));
    expect(await client.list()).toEqual(ok([maskedEmailJson()]));
    expect(posts().map(({ body }) => body?.methodCalls)).toEqual([
      [['MaskedEmail/get', { accountId: 'u1', ids: null }, 'c0']],
    ]);
  });

  it('trims the site and changes nothing else', async () => {
    const odd = {
      forDomain: ' https://shop.example/path ',
      description: ' <b>x</b>\u202e ',
      url: 'other:record/7',
    };
    expect(await listOf([maskedEmailJson(odd)])).toEqual(
      ok([maskedEmailJson({ ...odd, forDomain: 'https://shop.example/path' })]),
    );
    expect(await listOf([maskedEmailJson({ forDomain: ' ' })])).toMatchObject(ok([{ forDomain: '' }]));
  });

  it('reads missing and mistyped properties as empty', async () => {
    const { id, email } = maskedEmailJson();
    const empty = {
      id,
      email,
      state: 'enabled',
      forDomain: '',
      description: '',
      url: null,
      createdAt: null,
      createdBy: '',
      lastMessageAt: null,
    };
    expect(await listOf([{ id, email }])).toEqual(ok([empty]));
    const mistyped = {
      state: 7,
      forDomain: [],
      description: {},
      url: 7,
      createdAt: 'yesterday',
      createdBy: null,
      lastMessageAt: 1,
    };
    expect(await listOf([{ id, email, ...mistyped }])).toEqual(ok([empty]));
  });

  it('keeps an alias of an unknown state in sight', async () => {
    expect(await listOf([maskedEmailJson({ state: 'hibernating' })])).toMatchObject(
      ok([{ state: 'enabled' }]),
    );
  });

  it('leaves out what nothing could be done with, and takes every id once', async () => {
    const broken = [
      null,
      7,
      [],
      {},
      maskedEmailJson({ id: '' }),
      maskedEmailJson({ id: 'x', email: 'no address' }),
    ];
    const result = await listOf([...broken, maskedEmailJson(), maskedEmailJson()]);
    expect(result.ok && result.value).toHaveLength(1);
  });

  it('reads 5,000 aliases, many megabytes of them', async () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      maskedEmailJson({ id: `m-${index}`, description: 'x'.repeat(1000) }),
    );
    const result = await listOf(many);
    expect(result.ok && result.value).toHaveLength(5000);
  });

  it.each([null, 'x', {}])('calls the list %j nonsense', async (list) => {
    expect(await listOf(list)).toMatchObject({ error: { code: 'nonsense' } });
  });

  it('tells why there is no session', async () => {
    const { client } = clientOf(() => listReply([]), { session: () => text('', 404) });
    expect(await client.list()).toMatchObject({ error: { code: 'not-found-here' } });
  });

  it(
    'never throws, whatever the records',
    async () => {
      const record = fc.record(
        {
          id: fc.string(),
          email: fc.emailAddress(),
          state: anyJson,
          createdAt: fc.string(),
          url: anyJson,
        },
        { requiredKeys: ['email'] },
      );
      await fc.assert(
        fc.asyncProperty(fc.array(fc.oneof(record, anyJson)), async (list) => {
          expect((await listOf(list)).ok).toBe(true);
        }),
        { numRuns: 200 },
      );
    },
    fuzzTimeout,
  );
});

/** A server with so many aliases that it gives them only in pages of two. */
function pagingServer(count: number, { ignoresPosition = false, query = true, max = 2 } = {}) {
  const all = Array.from({ length: count }, (_, index) => maskedEmailJson({ id: `m-${index}` }));
  const answer = (request: SeenRequest) => {
    const { name, args } = callOf(request);
    if (name === 'MaskedEmail/query') {
      if (!query) return json(replyJson('error', { type: 'unknownMethod' }));
      const start = ignoresPosition ? 0 : Number(args['position']);
      const ids = all.slice(start, start + Number(args['limit'])).map(({ id }) => id);
      return json(replyJson('MaskedEmail/query', { ids }));
    }
    const ids = args['ids'];
    if (!Array.isArray(ids) || ids.length > max) return json(replyJson('error', { type: 'requestTooLarge' }));
    return listReply(all.filter(({ id }) => ids.includes(id)));
  };
  const capabilities = { [core]: { maxObjectsInGet: max } };
  return clientOf(answer, { session: () => json(sessionJson({ capabilities })) });
}

describe('a list that is too large for one answer', () => {
  it('comes in pages', async () => {
    const { client, posts } = pagingServer(5);
    const result = await client.list();
    expect(result.ok && result.value.map(({ id }) => id)).toEqual(['m-0', 'm-1', 'm-2', 'm-3', 'm-4']);
    expect(posts()).toHaveLength(8);
  });

  it('ends where the server gives the same page again', async () => {
    const result = await pagingServer(5, { ignoresPosition: true }).client.list();
    expect(result.ok && result.value).toHaveLength(2);
  });

  it('is too large where there is no query', async () => {
    expect(await pagingServer(5, { query: false }).client.list()).toMatchObject({
      error: { code: 'too-many-objects' },
    });
  });

  it('is given up after 200 pages', async () => {
    const { client, posts } = pagingServer(1000, { max: 1 });
    expect(await client.list()).toMatchObject({ error: { code: 'too-many-objects' } });
    expect(posts().length).toBeLessThan(410);
  });

  it.each([
    ['MaskedEmail/query', { type: 'unsupportedFilter' }, 'invalid-arguments'],
    ['MaskedEmail/get', { type: 'serverFail' }, 'server-fail'],
  ])('tells of an error in %s', async (failing, error, code) => {
    const { client } = clientOf((request) => {
      const { name, args } = callOf(request);
      if (args['ids'] === null) return json(replyJson('error', { type: 'requestTooLarge' }));
      if (name === failing) return json(replyJson('error', error));
      return json(replyJson('MaskedEmail/query', { ids: ['m-1'] }));
    });
    expect(await client.list()).toMatchObject({ error: { code } });
  });

  it('calls a query without ids nonsense', async () => {
    const { client } = clientOf((request) =>
      callOf(request).name === 'MaskedEmail/query'
        ? json(replyJson('MaskedEmail/query', {}))
        : json(replyJson('error', { type: 'requestTooLarge' })),
    );
    expect(await client.list()).toMatchObject({ error: { code: 'nonsense' } });
  });
});
