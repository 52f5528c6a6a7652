import { describe, expect, it } from 'vitest';
import { clientOf } from '../../tests/jmap/client-of.ts';
import { callOf, json, text } from '../../tests/jmap/fake-fetch.ts';
import { replyJson } from '../../tests/jmap/wire.ts';
import { ok } from '../domain/result.ts';

const setReply = (args: unknown) => json(replyJson('MaskedEmail/set', args));

describe('updating', () => {
  const patches = new Map([
    ['a', { state: 'disabled' as const }],
    ['b', { description: 'x', url: null }],
    ['c', {}],
  ]);

  it('sends the patches and tells each id’s outcome', async () => {
    const { client, posts } = clientOf(() =>
      setReply({ updated: { a: null, b: {} }, notUpdated: { c: { type: 'notFound' } } }),
    );
    const refused = new Map([['c', { code: 'alias-not-found', detail: 'notFound' }]]);
    expect(await client.update(patches)).toEqual(ok({ done: ['a', 'b'], refused }));
    expect(posts()[0]?.body?.methodCalls?.[0]?.[1]).toEqual({
      accountId: 'u1',
      update: { a: { state: 'disabled' }, b: { description: 'x', url: null }, c: {} },
    });
  });

  it('believes only what is said once', async () => {
    const { client } = clientOf(() =>
      setReply({ updated: { a: null }, notUpdated: { a: { type: 'notFound' }, b: 'no' } }),
    );
    const result = await client.update(patches);
    expect(result.ok && result.value.done).toEqual([]);
    expect(result.ok && [...result.value.refused.values()].map(({ code, detail }) => [code, detail])).toEqual(
      [
        ['nonsense', 'done and refused'],
        ['nonsense', 'refused without a type'],
        ['nonsense', 'not answered'],
      ],
    );
  });

  it('survives the names that objects inherit', async () => {
    const { client } = clientOf(() => setReply({ updated: {} }));
    const result = await client.update(
      new Map([
        ['constructor', {}],
        ['__proto__', {}],
      ]),
    );
    expect(result.ok && result.value.refused.size).toBe(2);
  });

  it('sends nothing for nothing', async () => {
    const { client, seen } = clientOf(() => setReply({}));
    expect(await client.update(new Map())).toEqual(ok({ done: [], refused: new Map() }));
    expect(seen).toHaveLength(0);
  });

  it('is repeated while the server is busy', async () => {
    let posts = 0;
    const { client } = clientOf(() => {
      posts += 1;
      return posts === 1 ? text('', 503) : setReply({ updated: { a: null, b: null, c: null } });
    });
    expect(await client.update(patches)).toMatchObject(ok({ done: ['a', 'b', 'c'] }));
  });
});

it('tells how far it has come as long as requests follow', async () => {
  const many = new Map(Array.from({ length: 7 }, (_, i) => [`m${i}`, { state: 'disabled' as const }]));
  const came: number[] = [];
  const { client, posts } = clientOf((request) => {
    const { update } = callOf(request).args as { update: Record<string, unknown> };
    return setReply({ updated: Object.fromEntries(Object.keys(update).map((id) => [id, null])) });
  });
  await client.update(many, (answered) => came.push(answered));
  expect(posts()).toHaveLength(3);
  expect(came).toEqual([3, 6]);
});

describe('destroying', () => {
  it('tells which address is in use', async () => {
    const { client, posts } = clientOf(() =>
      setReply({ destroyed: ['a'], notDestroyed: { b: { type: 'forbidden', subType: 'addressInUse' } } }),
    );
    const refused = new Map([['b', { code: 'address-in-use' }]]);
    expect(await client.destroy(['a', 'b', 'a'])).toEqual(ok({ done: ['a'], refused }));
    expect(posts()[0]?.body?.methodCalls?.[0]?.[1]).toEqual({ accountId: 'u1', destroy: ['a', 'b'] });
  });

  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const destroying = (failAt: number) => {
    let count = 0;
    return clientOf((request) => {
      count += 1;
      const destroyed = callOf(request).args['destroy'];
      return count === failAt ? text('', 500) : setReply({ destroyed });
    });
  };

  it('goes in as many requests as the server’s limit wants', async () => {
    const { client, posts } = destroying(0);
    expect(await client.destroy(ids)).toMatchObject(ok({ done: ids }));
    expect(posts()).toHaveLength(3);
  });

  it('stops at a failure and says for which addresses', async () => {
    const { client, posts } = destroying(2);
    const result = await client.destroy(ids);
    expect(result.ok && result.value.done).toEqual(['a', 'b', 'c']);
    expect(result.ok && [...result.value.refused.keys()]).toEqual(['d', 'e', 'f', 'g']);
    expect(posts()).toHaveLength(2);
  });

  it('fails as a whole where the first request fails', async () => {
    expect(await destroying(1).client.destroy(ids)).toEqual({
      ok: false,
      error: { code: 'server-error', detail: 'HTTP 500' },
    });
  });

  it('tells why there is no session', async () => {
    const { client } = clientOf(() => setReply({}), { session: () => text('', 404) });
    expect(await client.destroy(ids)).toMatchObject({ error: { code: 'not-found-here' } });
  });
});
