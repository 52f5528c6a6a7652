import type { LastChange } from '../domain/last-change.ts';
import { parseLastChange } from '../domain/parse-last-change.ts';
import { sessionStore } from './key-value.ts';

/** What can be taken back, by account. In memory that outlives the worker; nothing of it reaches the disk. */
export function createLastChanges() {
  const store = sessionStore('last-change');
  return {
    load: async (accountId: string) => parseLastChange(await store.get(accountId)),
    all: async () => (await store.getAll()).map(parseLastChange).filter((change) => change !== null),
    save: (change: LastChange) => store.put(change.accountId, change),
    remove: (accountId: string) => store.delete(accountId),
  };
}
