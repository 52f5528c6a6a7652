import { describe, expect, it } from 'vitest';
import { createFakePorts, type FakePorts } from '../../tests/account/fakes/fake-ports.ts';
import { html, json, sessionUrl } from '../../tests/account/fakes/fake-server.ts';
import { createAccounts } from './accounts.ts';

const hour = 3_600_000;
const error = (code: string) => ({ ok: false, error: { code } });

async function signedIn(fake: FakePorts = createFakePorts()) {
  const accounts = createAccounts(fake.ports);
  const account = await accounts.signIn({ kind: 'oauth', server: sessionUrl });
  if (!account.ok) throw new Error(account.error.code);
  fake.server.log.length = 0;
  const id = account.value.id;
  const refreshes = () => fake.server.requests('/oauth/token');
  const status = async () => (await accounts.get(id))?.status;
  return { ...fake, accounts, id, refreshes, status };
}

describe('an access token', () => {
  it('is used until it is about to expire, and renewed silently then', async () => {
    const { accounts, id, pass, refreshes } = await signedIn();
    pass(hour - 60_000);
    expect(await accounts.authorization(id)).toEqual({ ok: true, value: 'Bearer access-1' });
    expect(refreshes()).toEqual([]);
    pass(45_000);
    expect(await accounts.authorization(id)).toEqual({ ok: true, value: 'Bearer access-2' });
    expect(refreshes()).toHaveLength(1);
  });

  it('is renewed once for fifty callers in three contexts', async () => {
    const { ports, id, pass, refreshes, accounts } = await signedIn();
    pass(2 * hour);
    const contexts = [accounts, createAccounts(ports), createAccounts(ports)];
    const calls = Array.from({ length: 50 }, (_, index) => contexts[index % 3]?.authorization(id));
    const headers = await Promise.all(calls);
    expect(new Set(headers.map((header) => JSON.stringify(header)))).toEqual(
      new Set([JSON.stringify({ ok: true, value: 'Bearer access-2' })]),
    );
    expect(refreshes()).toHaveLength(1);
  });

  it('is renewed once for fifty callers that were all refused', async () => {
    const { accounts, id, refreshes } = await signedIn();
    const calls = Array.from({ length: 50 }, () => accounts.authorization(id, 'Bearer access-1'));
    for (const header of await Promise.all(calls))
      expect(header).toEqual({ ok: true, value: 'Bearer access-2' });
    expect(await accounts.authorization(id, 'Bearer access-1')).toEqual({
      ok: true,
      value: 'Bearer access-2',
    });
    expect(refreshes()).toHaveLength(1);
  });

  it('that cannot be renewed is asked for once by fifty callers', async () => {
    const { accounts, id, pass, server, refreshes } = await signedIn();
    server.on('/oauth/token', () => json({ error: 'invalid_target' }, 400));
    pass(hour);
    const calls = Array.from({ length: 50 }, () => accounts.authorization(id));
    for (const header of await Promise.all(calls)) expect(header).toMatchObject(error('sign-in-failed'));
    server.on('/oauth/token', () => Promise.reject(new TypeError('offline')));
    pass(hour);
    const more = Array.from({ length: 50 }, () => accounts.authorization(id));
    for (const header of await Promise.all(more)) expect(header).toMatchObject(error('offline'));
    expect(refreshes()).toHaveLength(1 + 2);
  });

  it('that is refused as soon as it was renewed is not renewed again', async () => {
    const { accounts, id, refreshes, status } = await signedIn();
    await accounts.authorization(id, 'Bearer access-1');
    expect(await accounts.authorization(id, 'Bearer access-2')).toMatchObject(error('needs-sign-in'));
    expect(await accounts.authorization(id)).toMatchObject(error('needs-sign-in'));
    expect(refreshes()).toHaveLength(1);
    expect(await status()).toBe('needs-sign-in');
  });

  it('that is refused an hour after it was renewed is renewed', async () => {
    const { accounts, id, pass } = await signedIn();
    await accounts.authorization(id, 'Bearer access-1');
    pass(hour / 2);
    expect(await accounts.authorization(id, 'Bearer access-2')).toEqual({
      ok: true,
      value: 'Bearer access-3',
    });
  });

  it.each([
    ['a day forward', 24 * hour],
    ['a day back', -24 * hour],
    ['twelve hours of sleep', 12 * hour],
  ])('costs one renewal where the clock jumps: %s', async (_, jump) => {
    const { accounts, id, pass, refreshes } = await signedIn();
    pass(jump);
    for (let call = 0; call < 5; call += 1) expect((await accounts.authorization(id)).ok).toBe(true);
    expect(refreshes()).toHaveLength(1);
  });

  it('is missed after a restart of the browser, and renewed', async () => {
    const { ports, id, stores } = await signedIn();
    stores.accessTokens.map.clear();
    expect(await createAccounts(ports).authorization(id)).toEqual({ ok: true, value: 'Bearer access-2' });
  });
});

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

describe('an account whose secrets are damaged', () => {
  it.each(['oauth', 'token'] as const)('needs a sign-in (%s)', async (kind) => {
    const { ports, stores } = createFakePorts();
    const accounts = createAccounts(ports);
    const request =
      kind === 'oauth'
        ? ({ kind, server: sessionUrl } as const)
        : ({ kind, server: sessionUrl, token: 'fmu1-good' } as const);
    const account = await accounts.signIn(request);
    const id = account.ok ? account.value.id : '';
    stores.secrets.map.set(id, { kind: 'nonsense' });
    stores.accessTokens.map.clear();
    expect(await accounts.authorization(id)).toMatchObject(error('needs-sign-in'));
  });

  it('is nobody where the account itself is', async () => {
    const { accounts, stores, id } = await signedIn();
    stores.accounts.map.set(id, { id });
    expect(await accounts.list()).toEqual([]);
    expect(await accounts.authorization(id)).toMatchObject(error('signed-out'));
  });
});
