import { describe, expect, it } from 'vitest';
import { createFakePorts } from '../../tests/account/fakes/fake-ports.ts';
import { html, json } from '../../tests/account/fakes/fake-server.ts';
import { signedIn } from '../../tests/account/fakes/signed-in.ts';
import { createAccounts } from './accounts.ts';

const hour = 3_600_000;
const error = (code: string) => ({ ok: false, error: { code } });

describe('a refresh', () => {
  it('keeps the new refresh token before the access token is given out', async () => {
    const { accounts, id, pass, stores, ports } = await signedIn();
    const order: string[] = [];
    for (const name of ['secrets', 'accessTokens'] as const) {
      const put = stores[name].put;
      ports[name].put = async (key, value) => {
        order.push(name);
        await put(key, value);
      };
    }
    pass(hour);
    await accounts.authorization(id);
    expect(order).toEqual(['secrets', 'accessTokens']);
    expect(stores.secrets.map.get(id)).toMatchObject({ refreshToken: 'refresh-2' });
  });

  it('keeps the old refresh token where no new one comes', async () => {
    const { accounts, id, pass, stores, server } = await signedIn();
    server.once('/oauth/token', () => json({ access_token: 'x', token_type: 'Bearer', expires_in: 60 }));
    pass(hour);
    expect(await accounts.authorization(id)).toEqual({ ok: true, value: 'Bearer x' });
    expect(stores.secrets.map.get(id)).toMatchObject({ refreshToken: 'refresh-1' });
    pass(hour);
    expect(await accounts.authorization(id)).toEqual({ ok: true, value: 'Bearer access-2' });
  });

  it('whose token is not kept is not used', async () => {
    const { accounts, id, pass, stores, bugs } = await signedIn();
    pass(hour);
    stores.secrets.put = () => Promise.reject(new Error('quota'));
    expect(await accounts.authorization(id)).toMatchObject(error('no-journal'));
    expect(bugs).toHaveLength(1);
  });

  it('whose reply got lost is repeated once, at once', async () => {
    const { accounts, id, pass, server, refreshes } = await signedIn();
    server.once('/oauth/token', () => Promise.reject(new TypeError('reset')));
    pass(hour);
    expect(await accounts.authorization(id)).toEqual({ ok: true, value: 'Bearer access-2' });
    expect(refreshes()).toHaveLength(2);
  });

  it('whose reply got lost after the rotation ends in a new sign-in, and nothing else is lost', async () => {
    const { accounts, id, pass, server, refreshes, status, stores } = await signedIn();
    server.once('/oauth/token', (seen) => {
      server.token(seen);
      return new Response('{"access_tok');
    });
    pass(hour);
    expect(await accounts.authorization(id)).toMatchObject(error('needs-sign-in'));
    expect(refreshes()).toHaveLength(2);
    expect(await status()).toBe('needs-sign-in');
    expect(stores.accounts.map.size).toBe(1);
  });

  it('that died between the reply and the store is tried once more with the old token', async () => {
    const { ports, id, server, refreshes, stores } = await signedIn();
    const dying = createAccounts({
      ...ports,
      secrets: { ...ports.secrets, put: () => new Promise(() => undefined) },
      withLock: (_, work) => work(),
    });
    stores.accessTokens.map.clear();
    void dying.authorization(id);
    while (refreshes().length < 1) await new Promise((resolve) => setTimeout(resolve));
    expect(await createAccounts(ports).authorization(id)).toMatchObject(error('needs-sign-in'));
    expect(refreshes()).toHaveLength(2);
    expect(server.requests('/oauth/token').map(({ form }) => form.get('refresh_token'))).toEqual([
      'refresh-1',
      'refresh-1',
    ]);
  });

  it('that is refused for good asks for a new sign-in', async () => {
    const { accounts, id, pass, server, refreshes, status } = await signedIn();
    server.on('/oauth/token', () => json({ error: 'invalid_grant' }, 400));
    pass(hour);
    expect(await accounts.authorization(id)).toMatchObject(error('needs-sign-in'));
    expect(await accounts.authorization(id)).toMatchObject(error('needs-sign-in'));
    expect(refreshes()).toHaveLength(1);
    expect(await status()).toBe('needs-sign-in');
  });

  it('of a client that the server forgot asks for a new sign-in, which registers anew', async () => {
    const { accounts, id, pass, server, stores } = await signedIn();
    expect(stores.registrations.map.size).toBe(1);
    server.once('/oauth/token', () => json({ error: 'invalid_client' }, 401));
    pass(hour);
    expect(await accounts.authorization(id)).toMatchObject(error('needs-sign-in'));
    expect(stores.registrations.map.size).toBe(0);
  });

  it.each([
    [
      'locked out for a while',
      () => json({ error: 'invalid_grant', temporary: true }, 400),
      'server-unavailable',
    ],
    ['500', () => html(500), 'server-error'],
    ['429', () => json({}, 429, { 'retry-after': '30' }), 'server-busy'],
    ['503', () => html(503), 'server-busy'],
    ['a captive portal', () => html(), 'not-jmap'],
    ['offline', () => Promise.reject(new TypeError('offline')), 'offline'],
  ] as const)('that cannot be had now leaves everything as it is: %s', async (_, answer, code) => {
    const { accounts, id, pass, server, status, stores } = await signedIn();
    server.on('/oauth/token', answer);
    pass(hour);
    expect(await accounts.authorization(id)).toMatchObject(error(code));
    expect(await status()).toBe('active');
    expect(stores.secrets.map.get(id)).toMatchObject({ refreshToken: 'refresh-1' });
    server.on('/oauth/token', server.token);
    pass(300_000);
    expect(await accounts.authorization(id)).toEqual({ ok: true, value: 'Bearer access-2' });
  });

  it('leaves a server alone as long as it asked for, and says how long that is', async () => {
    const { accounts, id, pass, server, refreshes } = await signedIn();
    server.once('/oauth/token', () => json({}, 429, { 'retry-after': '30' }));
    pass(hour);
    await accounts.authorization(id);
    pass(10_000);
    expect(await accounts.authorization(id)).toMatchObject({
      error: { code: 'server-busy', retryAfter: 20 },
    });
    expect(refreshes()).toHaveLength(1);
    pass(20_000);
    expect((await accounts.authorization(id)).ok).toBe(true);
  });

  it('is tried again at once after a line that was broken', async () => {
    const { accounts, id, pass, server } = await signedIn();
    server.on('/oauth/token', () => Promise.reject(new TypeError('offline')));
    pass(hour);
    expect(await accounts.authorization(id)).toMatchObject(error('offline'));
    server.on('/oauth/token', server.token);
    expect((await accounts.authorization(id)).ok).toBe(true);
  });

  it('forgets its patience once the server answered', async () => {
    const { accounts, id, pass, server } = await signedIn();
    server.on('/oauth/token', () => html(500));
    for (let round = 0; round < 5; round += 1) {
      pass(hour);
      await accounts.authorization(id);
    }
    server.on('/oauth/token', server.token);
    pass(hour);
    expect((await accounts.authorization(id)).ok).toBe(true);
    server.on('/oauth/token', () => html(500));
    pass(hour);
    await accounts.authorization(id);
    expect(await accounts.authorization(id)).toMatchObject({ error: { retryAfter: 1 } });
  });

  it('waits longer each time for a server that is broken', async () => {
    const { accounts, id, pass, server, refreshes } = await signedIn();
    server.on('/oauth/token', () => html(500));
    pass(hour);
    for (let second = 0; second < 60; second += 1) {
      await accounts.authorization(id);
      pass(1_000);
    }
    expect(refreshes()).toHaveLength(6);
  });

  it('is not tried where there is no refresh token', async () => {
    const fake = createFakePorts();
    fake.server.once('/oauth/token', () => json(fake.server.grant({ refresh_token: undefined })));
    const { accounts, id, pass, refreshes } = await signedIn(fake);
    expect((await accounts.authorization(id)).ok).toBe(true);
    pass(hour);
    expect(await accounts.authorization(id)).toMatchObject(error('needs-sign-in'));
    expect(refreshes()).toEqual([]);
  });

  it('never puts a token into an error', async () => {
    const { accounts, id, pass, server } = await signedIn();
    server.on('/oauth/token', ({ text }) => Promise.reject(new TypeError(`failed to send ${text}`)));
    pass(hour);
    expect(JSON.stringify(await accounts.authorization(id))).not.toMatch(/refresh-|access-/);
  });
});
