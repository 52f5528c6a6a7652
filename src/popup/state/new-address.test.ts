import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { anAlias } from '../../../tests/fakes/alias.ts';
import type { Account } from '../../domain/account.ts';
import type { Alias } from '../../domain/alias.ts';
import { appError } from '../../domain/errors.ts';
import { isPrefix } from '../../domain/prefix.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { AppState } from '../../messages/contract.ts';
import { createNewAddress } from './new-address.ts';
import type { KeyValue, Ports } from './ports.ts';

const account: Account = {
  id: 'a1',
  username: 'ada@example.org',
  sessionUrl: 'https://jmap.example/session',
  jmapAccountId: 'u1',
  dialect: 'MaskedEmail',
  colour: 0,
  auth: 'oauth',
  status: 'active',
  addedAt: 0,
};

const made = anAlias('m1', { email: 'new.mask@masked.example', forDomain: 'https://shop.example' });

const app: AppState = {
  accounts: [account],
  defaultId: null,
  signIn: { step: 'idle' },
  site: { origin: 'https://shop.example', name: 'shop.example', accountId: null },
  version: '0',
};

/** A popup over a session store that outlives it; every request it sends is noted and answered by the next reply. */
async function openPopup(values: Map<string, unknown>, sent: unknown[], replies: Result<Alias>[]) {
  const session: KeyValue = {
    get: async (key) => values.get(key),
    set: async (key, value) => void values.set(key, value),
    remove: async (key) => void values.delete(key),
  };
  let ids = 0;
  const ports = {
    session,
    local: { get: async () => undefined },
    send: async (_: string, args: unknown) => {
      sent.push(args);
      return replies.shift();
    },
    now: () => 0,
    newId: () => `wish-${values.size}-${ids++}`,
  } as unknown as Ports;
  const put: Alias[] = [];
  const list = { put: (aliases: readonly Alias[]) => put.push(...aliases) } as unknown as Parameters<
    typeof createNewAddress
  >[3];
  return { put, newAddress: await createNewAddress(ports, signal(app), signal(account), list, signal(null)) };
}

describe('a new address', () => {
  it('is made for the site in front, shown and put into the list', async () => {
    const sent: unknown[] = [];
    const { newAddress, put } = await openPopup(new Map(), sent, [ok(made)]);
    await newAddress.create();
    expect(sent).toMatchObject([{ origin: 'https://shop.example', accountId: 'a1' }]);
    expect(newAddress.made.value).toBe(made);
    expect(put).toEqual([made]);
  });

  it('is asked for under the same id again where the answer got lost', async () => {
    const sent: { requestId: string }[] = [];
    const lost = fail(appError('outcome-unknown', { address: 'unknown' }));
    const { newAddress } = await openPopup(new Map(), sent, [lost, ok(made)]);
    await newAddress.create();
    await newAddress.create();
    expect(sent).toHaveLength(2);
    expect(sent[1]?.requestId).toBe(sent[0]?.requestId);
  });

  it('is asked for under a new id after a refusal', async () => {
    const sent: { requestId: string }[] = [];
    const refused = fail(appError('rate-limit', { address: 'none' }));
    const { newAddress } = await openPopup(new Map(), sent, [refused, ok(made)]);
    await newAddress.create();
    expect(newAddress.error.value?.code).toBe('rate-limit');
    await newAddress.create();
    expect(sent[1]?.requestId).not.toBe(sent[0]?.requestId);
  });

  it('goes on under the same id in the next popup where the first died', async () => {
    const values = new Map<string, unknown>();
    const sent: { requestId: string; description: string }[] = [];
    const first = await openPopup(values, sent, []);
    first.newAddress.draft.change({ description: 'Chess' });
    void first.newAddress.create().catch(() => undefined);
    const second = await openPopup(values, sent, [ok(made)]);
    await second.newAddress.resume();
    expect(sent.map(({ description }) => description)).toEqual(['Chess', 'Chess']);
    expect(sent[1]?.requestId).toBe(sent[0]?.requestId);
    expect(values.get('popup.new')).toBeUndefined();
  });

  it('is not asked for with a beginning that the server refuses', async () => {
    const sent: unknown[] = [];
    const { newAddress } = await openPopup(new Map(), sent, []);
    newAddress.draft.change({ prefix: 'No spaces!' });
    await newAddress.create();
    expect(sent).toEqual([]);
    expect(isPrefix('shop_24')).toBe(true);
  });
});
