import type { Alias } from '../domain/alias.ts';
import { changeAliases } from '../domain/change-aliases.ts';
import { createTurns } from '../domain/turns.ts';
import { type CachedRecord, onDatabaseLost, openDatabase } from './database.ts';

/**
 * The aliases as last known, one record an account: read whole, since every screen shows them whole. Only the background
 * writes them, and there is one background, so a copy in memory stays true: ten thousand take 50 ms to read from the disk.
 */
export function createAliasCache() {
  const copies = new Map<string, Promise<CachedRecord | null>>();
  const inTurn = createTurns();
  onDatabaseLost(() => copies.clear());

  async function read(accountId: string): Promise<CachedRecord | null> {
    return (await (await openDatabase()).get('aliases', accountId)) ?? null;
  }

  function load(accountId: string): Promise<CachedRecord | null> {
    const known = copies.get(accountId);
    if (known) return known;
    const reading = read(accountId);
    copies.set(accountId, reading);
    reading.catch(() => copies.delete(accountId));
    return reading;
  }

  /** One write after the other: each starts from what the one before it left. */
  function write(accountId: string, next: (known: CachedRecord | null) => CachedRecord): Promise<void> {
    return inTurn(async () => {
      const record = next(await load(accountId));
      await (await openDatabase()).put('aliases', record, accountId);
      copies.set(accountId, Promise.resolve(record));
    });
  }

  return {
    load,
    save: (accountId: string, cached: CachedRecord) => write(accountId, () => cached),
    change: (
      accountId: string,
      change: { readonly put?: readonly Alias[]; readonly remove?: readonly string[] },
    ) =>
      write(accountId, (known) => ({
        fetchedAt: 0,
        ...known,
        aliases: changeAliases(known?.aliases ?? [], change),
      })),
    /** After all writes that were asked for before it: they must not bring anything back. */
    clear: (accountId: string) =>
      inTurn(async () => {
        await (await openDatabase()).delete('aliases', accountId);
        copies.delete(accountId);
      }),
  };
}
