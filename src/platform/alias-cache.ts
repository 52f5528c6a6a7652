import type { Alias } from '../domain/alias.ts';
import { openDatabase } from './database.ts';

/** The aliases as last known, one record an account: read whole, since every screen shows them whole. */
export function createAliasCache() {
  async function change(
    accountId: string,
    edit: (aliases: readonly Alias[]) => readonly Alias[],
  ): Promise<void> {
    const db = await openDatabase();
    const tx = db.transaction('aliases', 'readwrite');
    const known = (await tx.store.get(accountId)) ?? { aliases: [], fetchedAt: 0 };
    tx.store.put({ ...known, aliases: edit(known.aliases) }, accountId);
    await tx.done;
  }

  return {
    async load(accountId: string) {
      const db = await openDatabase();
      return (await db.get('aliases', accountId)) ?? null;
    },
    async save(accountId: string, aliases: readonly Alias[], fetchedAt: number, state: string | null = null) {
      const db = await openDatabase();
      await db.put('aliases', { aliases, fetchedAt, state }, accountId);
    },
    put: (accountId: string, alias: Alias) =>
      change(accountId, (aliases) => [alias, ...aliases.filter(({ id }) => id !== alias.id)]),
    remove: (accountId: string, id: string) =>
      change(accountId, (aliases) => aliases.filter((alias) => alias.id !== id)),
    async clear(accountId: string) {
      const db = await openDatabase();
      await db.delete('aliases', accountId);
    },
  };
}
