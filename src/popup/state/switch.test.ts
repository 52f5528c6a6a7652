import { type Signal, signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { anAccount, aReport, emptyList, popupPorts, rest } from '../../../tests/fakes/popup.ts';
import type { Account } from '../../domain/account.ts';
import { appError } from '../../domain/errors.ts';
import { fail, ok } from '../../domain/result.ts';
import { createAliasesState } from './aliases.ts';
import { createChanges } from './changes.ts';
import { createFeatures } from './features.ts';
import { tellChanges } from './tell-changes.ts';
import { createToasts } from './toast.ts';

const looking = (at: string): Signal<Account | null> => signal(anAccount(at));

function open(account: Signal<Account | null>, answer: (verb: string, args: object) => unknown) {
  const { ports, said } = popupPorts(answer);
  const list = createAliasesState(ports, account);
  const toasts = createToasts();
  const changes = createChanges(ports, account, list, toasts);
  tellChanges(ports, account, list, changes, toasts);
  return { list, toasts, changes, said };
}

describe('another account is looked at', () => {
  it('and Undo still goes to the account that was changed', async () => {
    const account = looking('a');
    const { list, toasts, said } = open(account, () => ok(emptyList));
    await list.open();
    list.put([], 'a', aReport('c1'));
    const undo = toasts.toast.value?.undo;
    account.value = anAccount('b');
    await list.open();
    undo?.();
    expect(said.at(-1)).toEqual(['aliases.takeBack', { accountId: 'a', changeId: 'c1' }]);
    toasts.clear();
  });

  it('and back: the rest of the time to undo is offered again', async () => {
    const account = looking('a');
    const { list, toasts } = open(account, (_, args) =>
      ok({ ...emptyList, lastChange: 'accountId' in args && args.accountId === 'a' ? aReport('c1') : null }),
    );
    await list.open();
    account.value = anAccount('b');
    await list.open();
    toasts.clear();
    account.value = anAccount('a');
    await list.open();
    expect(toasts.toast.value?.undo).toBeDefined();
    toasts.clear();
  });

  it('and a change that failed in the other is neither shown nor tried in this one', async () => {
    const account = looking('a');
    const { changes, said } = open(account, () => fail(appError('server-busy')));
    await changes.setState(['1', '2'], 'deleted');
    const failure = changes.failure.value;
    account.value = anAccount('b');
    expect(changes.failure.value).toBeNull();
    failure?.again();
    await rest();
    expect(said.filter(([verb, { accountId }]) => verb === 'aliases.change' && accountId === 'b')).toEqual(
      [],
    );
  });

  it('and nothing goes on being refreshed where nobody is signed in', async () => {
    const account = looking('a');
    const never = new Promise(() => undefined);
    const { list } = open(account, (_, args) =>
      'refresh' in args && args.refresh === 'if-stale' ? never : ok(emptyList),
    );
    await list.open();
    expect(list.refreshing.value).toBe(true);
    account.value = anAccount('b', { status: 'needs-sign-in' });
    await list.open();
    expect(list.refreshing.value).toBe(false);
  });

  it('and what the other server can do is not offered', async () => {
    const account = looking('a');
    const { ports } = popupPorts(() => ok({ domains: ['a.example'] }));
    const features = createFeatures(ports, account);
    await rest();
    expect(features.value).not.toBeNull();
    account.value = anAccount('b', { status: 'needs-sign-in' });
    expect(features.value).toBeNull();
  });
});
