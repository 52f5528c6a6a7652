import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Account } from '../../domain/account.ts';

/** Something known of addresses, of every account: two servers may give out the same ids. */
export interface ByAccount<T> {
  /** What is known of the account looked at, by the address's id. */
  readonly here: ReadonlySignal<ReadonlyMap<string, T>>;
  has(accountId: string, id: string): boolean;
  set(accountId: string, ids: readonly string[], value: T): void;
  delete(accountId: string, ids: readonly string[]): void;
}

export function byAccount<T>(account: ReadonlySignal<Account | null>): ByAccount<T> {
  const known = signal<ReadonlyMap<string, ReadonlyMap<string, T>>>(new Map());
  const none: ReadonlyMap<string, T> = new Map();
  const change = (accountId: string, edit: (entries: Map<string, T>) => void) => {
    const entries = new Map(known.value.get(accountId));
    edit(entries);
    known.value = new Map([...known.value, [accountId, entries]]);
  };
  return {
    here: computed(() => known.value.get(account.value?.id ?? '') ?? none),
    has: (accountId, id) => known.value.get(accountId)?.has(id) ?? false,
    set(accountId, ids, value) {
      change(accountId, (entries) => {
        for (const id of ids) entries.set(id, value);
      });
    },
    delete(accountId, ids) {
      change(accountId, (entries) => {
        for (const id of ids) entries.delete(id);
      });
    },
  };
}
