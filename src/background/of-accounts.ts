import type { KeyValueStore } from '../account/ports.ts';

/** A store by account id that takes nothing for who is signed out: what was under way then must not bring back what was wiped. */
export function ofAccounts(
  store: KeyValueStore,
  isThere: (accountId: string) => Promise<boolean>,
): KeyValueStore {
  return {
    ...store,
    put: async (accountId, value) => {
      if (await isThere(accountId)) await store.put(accountId, value);
    },
  };
}
