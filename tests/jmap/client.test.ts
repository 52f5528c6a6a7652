import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { fetchSession, pickMaskedEmailAccount, resolveWellKnown } from '../../src/jmap/session.ts';
import { type EmbeddedServer, startServer } from '../server/start.ts';
import { memorySessions } from './client-of.ts';
import { embeddedClient, wishOf } from './embedded-client.ts';

let server: EmbeddedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
afterEach(() => {
  server.control.clearFaults();
  server.control.resetQuirks();
  server.control.clearLog();
});

const sessionWith = (token: string) =>
  fetchSession({ fetch, sessionUrl: server.urls.session, authorization: `Bearer ${token}` });
const accountOf = async (token: string) => {
  const session = await sessionWith(token);
  return session.ok ? pickMaskedEmailAccount(session.value) : session;
};

describe('signing in', () => {
  it('finds the session by the well-known URL, without showing a credential', async () => {
    const url = await resolveWellKnown({ fetch, host: new URL(server.origins.mail).host });
    expect(url).toEqual(ok(server.urls.session));
    expect(server.log.all().map(({ authScheme }) => authScheme)).toEqual([null, null]);
  });

  it('finds the account that holds the addresses', async () => {
    expect(await accountOf(server.tokens.demo)).toMatchObject(ok({ accountId: 'u7a1ada' }));
    server.control.setQuirks({ noPrimaryAccount: true });
    expect(await accountOf(server.tokens.demo)).toMatchObject(ok({ accountId: 'u7a1ada' }));
  });

  it('tells what is wrong with a token', async () => {
    expect(await accountOf('fmu1-nonsense')).toMatchObject({ error: { code: 'wrong-token' } });
    expect(await accountOf(server.tokens.mailOnly)).toMatchObject({ error: { code: 'no-masked-email' } });
    expect(await accountOf(server.tokens.readOnly)).toMatchObject({ error: { code: 'read-only' } });
  });

  it('does not take the bearer to another site', async () => {
    const value = 'https://127.0.0.1.evil.example/jmap/api/';
    server.control.arm({ kind: 'session-bad-api-url', value });
    expect(await sessionWith(server.tokens.demo)).toMatchObject({ error: { code: 'api-elsewhere' } });
  });

  it('does not take the bearer along a redirect', async () => {
    server.control.arm({ kind: 'redirect', match: { route: 'session' } });
    expect(await sessionWith(server.tokens.demo)).toMatchObject({ error: { code: 'redirected' } });
    expect(server.log.where({ place: 'elsewhere' })).toEqual([]);
  });
});

describe('the life of an alias', () => {
  it('is created pending, promoted, listed, disabled, and destroyed', async () => {
    const client = embeddedClient(server);
    const wish = wishOf({ description: 'Shop', prefix: 'books' });
    const created = await client.create(wish);
    if (!created.ok) throw new Error(created.error.code);
    const { id, email, state, url } = created.value;
    expect({ state, url }).toEqual({ state: 'pending', url: wish.url });
    expect(email).toMatch(/^books\.\w+@masked\.example$/);

    const promotion = { state: 'enabled', forDomain: 'https://shop.example', url: null } as const;
    expect(await client.update(new Map([[id, promotion]]))).toEqual(ok({ done: [id], refused: new Map() }));
    const listed = await client.list();
    expect(listed.ok && listed.value.find((alias) => alias.id === id)).toEqual({
      ...created.value,
      ...promotion,
    });

    server.control.sendLetter({ to: email });
    const inUse = await client.destroy([id]);
    expect(inUse.ok && inUse.value.refused.get(id)?.code).toBe('address-in-use');
    expect(await client.update(new Map([[id, { state: 'deleted' }]]))).toMatchObject(ok({ done: [id] }));

    const unused = await client.create(wishOf());
    if (!unused.ok) throw new Error(unused.error.code);
    expect(await client.destroy([unused.value.id, 'gone'])).toMatchObject(ok({ done: [unused.value.id] }));
  });

  it('costs one session request, kept over a restart, and one request a call', async () => {
    const sessions = memorySessions();
    await embeddedClient(server, { sessions }).create(wishOf());
    await embeddedClient(server, { sessions }).create(wishOf());
    expect(server.log.all().map(({ route }) => route)).toEqual(['session', 'api', 'api']);
  });

  it('works through a shard, and follows a session that changed', async () => {
    server.control.setQuirks({ shard: true });
    const client = embeddedClient(server);
    expect((await client.create(wishOf())).ok).toBe(true);
    expect(server.log.where({ route: 'api' })[0]?.place).toBe('shard');
    server.control.setQuirks({ shard: false });
    server.control.touchSession();
    await client.list();
    await client.list();
    expect(server.log.all().map(({ place, route }) => `${place} ${route}`)).toEqual([
      'mail session',
      'shard api',
      'shard api',
      'mail session',
      'mail api',
    ]);
  });

  it('is told as refused by a server without the pending state, or accepted as it is made', async () => {
    const client = embeddedClient(server);
    server.control.setQuirks({ pending: 'refuse' });
    expect(await client.create(wishOf())).toMatchObject({
      error: { code: 'invalid-properties', detail: 'state' },
    });
    expect((await client.create({ ...wishOf(), state: 'enabled' })).ok).toBe(true);
    server.control.setQuirks({ pending: 'ignore' });
    expect(await client.create(wishOf())).toMatchObject(ok({ state: 'enabled' }));
  });

  it('with a reserved prefix is told as such, without a second request', async () => {
    const result = await embeddedClient(server).create(wishOf({ prefix: 'shop' }));
    expect(result).toMatchObject({ error: { code: 'prefix-refused', address: 'none' } });
    expect(server.log.where({ route: 'api' })).toHaveLength(1);
  });
});

describe('the server’s limits', () => {
  it('are kept: a long list comes in pages, a long change in parts', async () => {
    server.control.setQuirks({ maxObjectsInGet: 4, maxObjectsInSet: 5 });
    server.control.addMasks(
      Array.from({ length: 11 }, () => ({})),
      'bela@example.test',
    );
    const authorization = async () => ok(`Bearer ${server.tokens.bela}`);
    const client = embeddedClient(server, { authorization, jmapAccountId: 'u3b2bel' });
    const listed = await client.list();
    const ids = listed.ok ? listed.value.map(({ id }) => id) : [];
    expect(ids).toHaveLength(11);
    server.control.clearLog();
    expect(await client.update(new Map(ids.map((id) => [id, { state: 'disabled' }])))).toMatchObject(
      ok({ done: ids }),
    );
    expect(server.log.where({ route: 'api' })).toHaveLength(3);
  });

  it('on another account are respected', async () => {
    const client = embeddedClient(server, { jmapAccountId: 'u3b2bel' });
    expect(await client.list()).toMatchObject({ error: { code: 'account-not-found' } });
    expect(await client.features()).toMatchObject({ error: { code: 'account-not-found' } });
  });
});

describe('a credential that dies', () => {
  it('is renewed once and the creation made once', async () => {
    let renewals = 0;
    const token = server.control.mintToken();
    const authorization = async (rejected?: string) => {
      if (rejected) renewals += 1;
      return ok(`Bearer ${rejected ? server.tokens.demo : token}`);
    };
    const client = embeddedClient(server, { authorization });
    await client.session();
    server.control.revokeToken(token);
    const before = server.control.masks('ada@example.test').length;
    expect((await client.create(wishOf())).ok).toBe(true);
    expect(renewals).toBe(1);
    expect(server.control.masks('ada@example.test')).toHaveLength(before + 1);
  });

  it('needs a sign-in when it cannot be renewed', async () => {
    const client = embeddedClient(server, {
      authorization: async (rejected) => ok(rejected ? 'Bearer y' : 'Bearer x'),
    });
    expect(await client.create(wishOf())).toMatchObject({
      error: { code: 'needs-sign-in', address: 'none' },
    });
  });
});
