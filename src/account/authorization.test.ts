import { describe, expect, it } from 'vitest';
import { createFakePorts } from '../../tests/account/fakes/fake-ports.ts';
import { json, sessionUrl } from '../../tests/account/fakes/fake-server.ts';
import { signedIn } from '../../tests/account/fakes/signed-in.ts';
import { createAccounts } from './accounts.ts';

const hour = 3_600_000;
const error = (code: string) => ({ ok: false, error: { code } });

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
