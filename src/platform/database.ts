import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Alias } from '../domain/alias.ts';

/**
 * The extension's own database: secrets, accounts, journal and alias cache. Content scripts can't reach it in either
 * browser, unlike `storage.local`, which they can read in Firefox.
 */
interface Schema extends DBSchema {
  accounts: { key: string; value: unknown };
  secrets: { key: string; value: unknown };
  registrations: { key: string; value: unknown };
  servers: { key: string; value: unknown };
  choices: { key: string; value: unknown };
  journal: { key: string; value: unknown };
  aliases: { key: string; value: CachedRecord };
  checklist: { key: string; value: unknown };
}

/** The aliases of one account as last known. What has a question mark is younger than the rest. */
export interface CachedRecord {
  readonly aliases: readonly Alias[];
  /** Milliseconds since the epoch. */
  readonly fetchedAt: number;
  readonly state?: string | null;
  readonly makers?: readonly string[];
}

export type Database = IDBPDatabase<Schema>;

const stores = [
  'accounts',
  'secrets',
  'registrations',
  'servers',
  'choices',
  'journal',
  'aliases',
  'checklist',
] as const;

const name = 'bauta';

let opening: Promise<Database> | null = null;

/** The one connection of this context. Rejects where IndexedDB is blocked or broken; the next call tries again. */
export function openDatabase(): Promise<Database> {
  opening ??= openDB<Schema>(name, 2, {
    upgrade(db) {
      for (const store of stores) if (!db.objectStoreNames.contains(store)) db.createObjectStore(store);
    },
    terminated() {
      opening = null;
    },
    blocking(_current, _blocked, event) {
      // A newer build wants to upgrade: this one steps aside.
      opening = null;
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Closes the connection and deletes the database with all that is in it. The next `openDatabase` makes a new one. */
export async function deleteDatabase(): Promise<void> {
  const closing = opening;
  opening = null;
  // One that could not be opened needs no closing.
  await closing?.then(
    (db) => db.close(),
    () => undefined,
  );
  await deleteDB(name);
}
