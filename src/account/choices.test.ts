import { describe, expect, it } from 'vitest';
import { createFakePorts } from '../../tests/account/fakes/fake-ports.ts';
import type { Account } from '../domain/account.ts';
import { accountNames } from '../domain/account-names.ts';
import { createAccounts } from './accounts.ts';

const account = (id: string, more: Partial<Account> = {}): Account => ({
  id,
  username: `${id}@example.org`,
  sessionUrl: 'https://mail.example.org/jmap/session',
  jmapAccountId: id,
  dialect: 'MaskedEmail',
  auth: 'token',
  status: 'active',
  addedAt: id.charCodeAt(0),
  colour: 0,
  ...more,
});

/** Accounts a, b and c, the oldest first, signed in with tokens. */
async function three() {
  const fake = createFakePorts();
  for (const id of ['a', 'b', 'c']) {
    await fake.ports.accounts.put(id, account(id));
    await fake.ports.secrets.put(id, { kind: 'token', token: `token-${id}` });
  }
  return { ...fake, accounts: createAccounts(fake.ports) };
}

describe('several accounts', () => {
  it('use the oldest where none was chosen, the default where one was, and a site’s own there', async () => {
    const { accounts } = await three();
    const chosen = async (origin?: string) => (await accounts.choose(origin))?.id;
    expect(await chosen()).toBe('a');
    await accounts.arrange('b', { default: true });
    await accounts.arrange('c', { site: 'https://login.shop.example' });
    expect(await chosen()).toBe('b');
    expect(await chosen('https://www.shop.example')).toBe('c');
    expect(await chosen('https://other.example')).toBe('b');
    // Back to the default: nothing stays behind.
    await accounts.arrange('b', { site: 'https://shop.example' });
    expect(await chosen('https://shop.example')).toBe('b');
    await accounts.arrange('a', { default: true });
    expect(await chosen('https://shop.example')).toBe('a');
  });

  it('forget what an account was chosen for when it signs out, and leave the others', async () => {
    const { accounts, dump } = await three();
    await accounts.arrange('b', { default: true });
    await accounts.arrange('b', { site: 'https://one.example' });
    await accounts.arrange('c', { site: 'https://two.example' });
    await accounts.signOut('b');
    expect((await accounts.choose())?.id).toBe('a');
    expect((await accounts.choose('https://one.example'))?.id).toBe('a');
    expect((await accounts.choose('https://two.example'))?.id).toBe('c');
    expect(dump()).not.toContain('one.example');
    expect(await accounts.authorization('c')).toEqual({ ok: true, value: 'Bearer token-c' });
  });

  it('keep two choices that are made at the same time', async () => {
    const { accounts } = await three();
    await Promise.all([
      accounts.arrange('b', { site: 'https://one.example' }),
      accounts.arrange('c', { site: 'https://two.example' }),
    ]);
    expect((await accounts.choose('https://one.example'))?.id).toBe('b');
    expect((await accounts.choose('https://two.example'))?.id).toBe('c');
  });

  it('name no site on disk that was visited in a private window, and follow the choice until another is made', async () => {
    const { accounts, stores } = await three();
    const shop = 'https://shop.example';
    await accounts.arrange('b', { site: shop }, true);
    expect(JSON.stringify([...stores.choices.map])).not.toContain('shop.example');
    expect((await accounts.choose(shop))?.id).toBe('b');
    await accounts.arrange('c', { site: shop });
    expect((await accounts.choose(shop))?.id).toBe('c');
    await accounts.arrange('a', { site: shop }, true);
    expect((await accounts.choose(shop))?.id).toBe('a');
    await accounts.signOut('a');
    expect((await accounts.choose(shop))?.id).toBe('c');
    expect(JSON.stringify([...stores.privateChoices.map])).not.toContain('shop.example');
  });

  it('say so where the account is gone or storage does not work', async () => {
    const { accounts, stores } = await three();
    expect(await accounts.arrange('gone', { default: true })).toMatchObject({
      error: { code: 'signed-out' },
    });
    stores.choices.broken = true;
    expect(await accounts.arrange('a', { default: true })).toMatchObject({ error: { code: 'no-journal' } });
    expect(await accounts.choose()).toBeNull();
  });

  it('change colours', async () => {
    const { accounts } = await three();
    await accounts.arrange('b', { colour: 3 });
    expect(await accounts.get('b')).toMatchObject({ id: 'b', colour: 3 });
  });

  it('have names in pages that say nothing of the person', () => {
    const accounts = [
      account('a'),
      account('b', { sessionUrl: 'https://api.fastmail.com/jmap/session' }),
      account('c'),
    ];
    expect([...accountNames(accounts).values()]).toEqual([
      'example.org (1)',
      'fastmail.com',
      'example.org (2)',
    ]);
  });
});
