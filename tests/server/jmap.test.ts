import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedServer, startServer } from './start.ts';
import { accountId, callJmap, masked, setMasks } from './test-client.ts';

let server: EmbeddedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.control.clearFaults();
  server.control.resetQuirks();
  server.control.clearLog();
});

describe('session', () => {
  it('is reached from the well-known URL by a redirect', async () => {
    const response = await fetch(server.urls.wellKnown, { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(server.urls.session);
  });

  it('answers 401 in plain text with a challenge that names the resource metadata', async () => {
    const response = await fetch(server.urls.session);
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('No Authorization header');
    expect(response.headers.get('www-authenticate')).toContain(
      '/.well-known/oauth-protected-resource/jmap/session',
    );
  });

  it('names the account in primaryAccounts, and can leave it out', async () => {
    expect(await accountId(server)).toBe('u7a1ada');
    server.control.setQuirks({ noPrimaryAccount: true });
    expect(await accountId(server)).toBeUndefined();
  });

  it('puts the API on another port under the shard quirk, where it answers', async () => {
    server.control.setQuirks({ shard: true });
    const { json } = await callJmap(server, [['Core/echo', { hello: true }, 'e']], { shard: true });
    expect(json).toMatchObject({ methodResponses: [['Core/echo', { hello: true }, 'e']] });
    expect(server.log.where({ place: 'shard', route: 'api' })).toHaveLength(1);
  });
});

describe('MaskedEmail', () => {
  it('creates a pending address and answers with the properties the client did not send', async () => {
    const set = await setMasks(server, { create: { k: { forDomain: 'https://a.example' } } });
    expect(set).toMatchObject({ oldState: null, newState: null, updated: {}, destroyed: [] });
    expect(set['created']).toMatchObject({
      k: { state: 'pending', url: null, lastMessageAt: null, createdBy: 'API Token: Demo' },
    });
    expect(JSON.stringify(set['created'])).not.toContain('forDomain');
    expect(JSON.stringify(set['created'])).toMatch(/[a-z]+\.[a-z]+\d{4}@masked\.example/);
  });

  it('drops a pending address after a day, and keeps one that got mail', async () => {
    await setMasks(server, { create: { gone: {}, kept: { description: 'kept' } } });
    const kept = server.control.masks().find((mask) => mask.description === 'kept');
    expect(server.control.sendLetter({ to: kept?.email ?? '' }).outcome).toBe('delivered');
    server.control.advanceClock(24 * 3600 * 1000);
    const left = server.control.masks();
    expect(left.some((mask) => mask.state === 'pending')).toBe(false);
    expect(left.find((mask) => mask.id === kept?.id)?.state).toBe('enabled');
  });

  it('destroys only what never got mail', async () => {
    const [mask] = server.control.addMasks([{ state: 'enabled' }]);
    server.control.sendLetter({ to: mask?.email ?? '' });
    const set = await setMasks(server, { destroy: [mask?.id] });
    expect(set['notDestroyed']).toMatchObject({
      [mask?.id ?? '']: { type: 'forbidden', subType: 'addressInUse' },
    });
  });

  it('never goes back to pending', async () => {
    const [mask] = server.control.addMasks([{ state: 'enabled' }]);
    const set = await setMasks(server, { update: { [mask?.id ?? '']: { state: 'pending' } } });
    expect(set['notUpdated']).toMatchObject({
      [mask?.id ?? '']: { type: 'invalidProperties', properties: ['state'] },
    });
  });

  it('refuses reserved and ill-formed prefixes, and never uses one verbatim', async () => {
    const set = await setMasks(server, {
      create: { a: { emailPrefix: 'shop' }, b: { emailPrefix: 'No Good' }, c: { emailPrefix: 'books_1' } },
    });
    expect(set['notCreated']).toMatchObject({
      a: { type: 'invalidProperties', description: 'Name is reserved' },
      b: { type: 'invalidProperties', properties: ['emailPrefix'] },
    });
    expect(JSON.stringify(set['created'])).toMatch(/books_1\.[a-z]{5}@/);
  });

  it('limits creations by the hour', async () => {
    server.control.setQuirks({ createsPerHour: 0 });
    const set = await setMasks(server, { create: { k: {} } });
    expect(set['notCreated']).toEqual({ k: { type: 'rateLimit' } });
  });

  it('gives back references their values', async () => {
    server.control.addMasks([{ state: 'enabled' }]);
    const { json } = await callJmap(server, [
      ['MaskedEmail/get', { accountId: 'u7a1ada', ids: null, properties: ['email'] }, '0'],
      ['Core/echo', { '#ids': { resultOf: '0', name: 'MaskedEmail/get', path: '/list/*/id' } }, '1'],
    ]);
    expect(json).toMatchObject({
      methodResponses: [
        ['MaskedEmail/get', { state: '' }, '0'],
        ['Core/echo', {}, '1'],
      ],
    });
    expect(JSON.stringify(json)).toContain('"ids":["masked-');
  });
});

describe('refusals', () => {
  it('answers an unknown capability with 403 and problem details', async () => {
    const { status, json } = await callJmap(server, [], {
      using: ['urn:ietf:params:jmap:core', 'urn:x:none'],
    });
    expect([status, json]).toMatchObject([403, { type: 'urn:ietf:params:jmap:error:unknownCapability' }]);
  });

  it('answers a capability outside the token’s scope with 403 in plain text', async () => {
    const { status, text } = await callJmap(server, [], { token: server.tokens.mailOnly });
    expect([status, text]).toEqual([403, `Disallowed capabilities for this type/client: ${masked}`]);
  });

  it('answers unknown methods, foreign accounts and read-only tokens at the method level', async () => {
    const calls = [
      ['Nonsense/get', { accountId: 'u7a1ada' }, 'a'],
      ['MaskedEmail/get', { accountId: 'u3b2bel' }, 'b'],
      ['MaskedEmail/set', { accountId: 'u7a1ada' }, 'c'],
      ['MaskedEmail/changes', { accountId: 'u7a1ada' }, 'd'],
    ];
    const { json } = await callJmap(server, calls, { token: server.tokens.readOnly });
    expect(json).toMatchObject({
      methodResponses: [
        ['error', { type: 'unknownMethod' }, 'a'],
        ['error', { type: 'accountNotFound' }, 'b'],
        ['error', { type: 'accountReadOnly' }, 'c'],
        ['error', { type: 'cannotCalculateChanges' }, 'd'],
      ],
    });
  });

  it('keeps accounts of two people apart', async () => {
    server.control.addMasks([{ description: 'of Ada' }]);
    const { json } = await callJmap(server, [['MaskedEmail/get', { accountId: 'u3b2bel', ids: null }, 'g']], {
      token: server.tokens.bela,
    });
    expect(json).toMatchObject({ methodResponses: [['MaskedEmail/get', { list: [] }, 'g']] });
  });

  it('takes a password by HTTP Basic only under its quirk', async () => {
    const authorization = `Basic ${btoa('ada@example.test:analytical')}`;
    expect((await fetch(server.urls.session, { headers: { authorization } })).status).toBe(401);
    server.control.setQuirks({ basic: true });
    expect((await fetch(server.urls.session, { headers: { authorization } })).status).toBe(200);
  });
});
