import { describe, expect, it } from 'vitest';
import { clientOf } from '../../tests/jmap/client-of.ts';
import { json, text } from '../../tests/jmap/fake-fetch.ts';
import { core, maskedEmail, replyJson, sessionJson } from '../../tests/jmap/wire.ts';
import type { CreateRequest } from '../domain/alias-server.ts';
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
const errorReply = (type: string) => json(replyJson('error', { type }));

describe('the credential', () => {
  const renewing = async (rejected?: string) => ok(rejected === 'Bearer t1' ? 'Bearer t2' : 'Bearer t1');

  it('is renewed once after a 401, for a creation too', async () => {
    const { client, posts } = clientOf(
      ({ headers }) => (headers.get('authorization') === 'Bearer t2' ? createdAs(created) : text('', 401)),
      { authorization: renewing },
    );
    expect((await client.create(request)).ok).toBe(true);
    expect(posts().map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer t1', 'Bearer t2']);
  });

  it('is renewed once for the session', async () => {
    let gets = 0;
    const { client } = clientOf(() => createdAs(created), {
      authorization: renewing,
      session: () => {
        gets += 1;
        return gets === 1 ? text('', 401) : json(sessionJson());
      },
    });
    expect((await client.session()).ok).toBe(true);
  });
});

describe('the session', () => {
  it('is fetched again after a reply with another sessionState, and the call goes on', async () => {
    let state = 's1';
    const { client, seen } = clientOf(() => json(replyJson('Core/echo', {}, state)), {
      session: () => json(sessionJson({ state, apiUrl: `https://${state}.example.org/` })),
    });
    await client.echo({});
    state = 's2';
    await client.echo({});
    await client.echo({});
    await client.echo({});
    expect(seen.map(({ url }) => new URL(url).hostname)).toEqual([
      'api.example.org',
      's1.example.org',
      's1.example.org',
      'api.example.org',
      's2.example.org',
      's2.example.org',
    ]);
  });

  it('that names an API which has moved is fetched again at once, and the call goes there', async () => {
    let gets = 0;
    const { client, posts } = clientOf(
      ({ url }) => (url.includes('new') ? createdAs(created) : text('', 404)),
      {
        session: () => {
          gets += 1;
          return json(sessionJson({ apiUrl: gets === 1 ? '/old' : '/new' }));
        },
      },
    );
    expect((await client.create(request)).ok).toBe(true);
    expect(posts().map(({ url }) => new URL(url).pathname)).toEqual(['/old', '/new']);
  });

  it('is asked for again after a refusal that rights may explain, by the next call', async () => {
    const { client, seen } = clientOf(() => text('Forbidden', 403));
    await client.echo({});
    expect(seen).toHaveLength(2);
    await client.echo({});
    expect(seen.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'POST']);
  });
});

describe('features', () => {
  it('come from the session', async () => {
    const accountCapabilities = { [maskedEmail]: { domains: ['masked.example'], defaultDomain: null } };
    const { client } = clientOf(() => text(''), {
      session: () => json(sessionJson({ accounts: { u1: { name: 'a', accountCapabilities } } })),
    });
    const features = {
      pending: true,
      marker: true,
      disabled: true,
      lastMessageAt: true,
      destroy: 'unused',
      domains: ['masked.example'],
      defaultDomain: null,
      maxObjectsInSet: 3,
    };
    expect(await client.features()).toEqual(ok(features));
  });

  it('have no domains where the server decides', async () => {
    const session = () => json(sessionJson({ accounts: { u1: { name: 'a' } } }));
    expect(await clientOf(() => text(''), { session }).client.features()).toMatchObject(ok({ domains: [] }));
  });

  it('tell of an account that is gone, or why there is no session', async () => {
    const gone = clientOf(() => text(''), { jmapAccountId: 'toString' }).client;
    expect(await gone.features()).toMatchObject({ error: { code: 'account-not-found' } });
    const offline = clientOf(() => text(''), { session: () => text('', 404) }).client;
    expect(await offline.features()).toMatchObject({ error: { code: 'not-found-here' } });
  });
});

describe('echo', () => {
  it('needs the core capability alone', async () => {
    const { client, posts } = clientOf(() => json(replyJson('Core/echo', { hello: true })));
    expect(await client.echo({ hello: true })).toEqual(ok({ hello: true }));
    expect(posts()[0]?.body?.using).toEqual([core]);
  });

  it('is repeated while the server is busy', async () => {
    let posts = 0;
    const { client, sleeps } = clientOf(() => {
      posts += 1;
      return posts < 3 ? text('', 429, { 'retry-after': '2' }) : json(replyJson('Core/echo', {}));
    });
    expect((await client.echo({})).ok).toBe(true);
    expect(sleeps).toEqual([2500, 3000]);
  });

  it('sleeps and jitters by itself where nothing is injected', async () => {
    let posts = 0;
    const { client } = clientOf(
      () => {
        posts += 1;
        return posts === 1 ? errorReply('serverUnavailable') : json(replyJson('Core/echo', {}));
      },
      { realClock: true },
    );
    expect((await client.echo({})).ok).toBe(true);
  });

  it('says nothing about an address when it fails', async () => {
    const { client } = clientOf(() => text('', 500));
    expect(await client.echo({})).toEqual({ ok: false, error: { code: 'server-error', detail: 'HTTP 500' } });
  });
});
