import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { anAccount, emptyList, popupPorts } from '../../../tests/fakes/popup.ts';
import type { Account } from '../../domain/account.ts';
import { ok } from '../../domain/result.ts';
import { createAliasesState } from './aliases.ts';

const key = 'popup.lastAccount';

it('notes which account was looked at last, once, and none that was signed out meanwhile', async () => {
  const account = signal<Account | null>(anAccount('a'));
  const { ports } = popupPorts(() => ok(emptyList));
  const list = createAliasesState(ports, account);
  await list.open();
  expect(await ports.session.get(key)).toBe('a');

  // Everything is wiped, and the popup hears of it while it asks.
  await ports.session.remove(key);
  const opening = list.open();
  account.value = null;
  await opening;
  await list.open();
  account.value = anAccount('b');
  const another = list.open();
  account.value = null;
  await another;
  expect(await ports.session.get(key)).toBeUndefined();
});
