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
  /** Records of the journal that could not be read, under a number of their own. */
  quarantine: { key: number; value: Quarantined };
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

/** A damaged record, as it was found. */
export interface Quarantined {
  readonly key: IDBValidKey;
  readonly value: unknown;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export type Database = IDBPDatabase<Schema>;

const name = 'bauta';
const version = 3;
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

/** Another context that does not let go of an older version is not waited for longer, in ms. */
const patience = 5_000;

let opening: Promise<Database> | null = null;
const losses = new Set<() => void>();

/** The one connection of this context. Rejects where IndexedDB is blocked or broken; the next call tries again. */
export function openDatabase(): Promise<Database> {
  opening ??= open(version).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Closes the connection and deletes the database with all that is in it. The next `openDatabase` makes a new one. */
export async function deleteDatabase(): Promise<void> {
  const closing = opening;
  forget();
  // One that could not be opened needs no closing.
  await closing?.then(
    (db) => db.close(),
    () => undefined,
  );
  await deleteDB(name);
}

/** Calls back when the database went away under us (cleared by the person, broken): what was read from it is void. */
export function onDatabaseLost(callback: () => void): void {
  losses.add(callback);
}

/**
 * Opens the database, or, where what is there can't be opened, begins an empty one. Only for a sign-in: what is lost by it
 * could not be read anyway, and everything of an account comes back with it.
 */
export async function repairDatabase(): Promise<'whole' | 'begun anew'> {
  try {
    await openDatabase();
    return 'whole';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') throw error;
    await settled(indexedDB.deleteDatabase(name));
    forget();
    await openDatabase();
    return 'begun anew';
  }
}

async function open(wanted: number | undefined): Promise<Database> {
  try {
    return await inTime(connect(wanted));
  } catch (error) {
    // A newer build was here: it keeps all that we know, and more.
    if (wanted !== undefined && error instanceof DOMException && error.name === 'VersionError')
      return open(undefined);
    throw error;
  }
}

function connect(wanted: number | undefined): Promise<Database> {
  return openDB<Schema>(name, wanted, {
    upgrade(db) {
      for (const store of stores) if (!db.objectStoreNames.contains(store)) db.createObjectStore(store);
      if (!db.objectStoreNames.contains('quarantine'))
        db.createObjectStore('quarantine', { autoIncrement: true });
    },
    terminated: forget,
    blocking(_current, _blocked, event) {
      // A newer build wants to upgrade, or somebody to delete: this one steps aside.
      forget();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}

function forget(): void {
  opening = null;
  for (const lost of losses) lost();
}

async function inTime(opened: Promise<Database>): Promise<Database> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('still in use', 'BlockedError')), patience);
  });
  try {
    return await Promise.race([opened, late]);
  } catch (error) {
    // One that opens after all must not stand in anybody's way.
    opened.then(
      (db) => db.close(),
      () => undefined,
    );
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function settled(request: IDBOpenDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new DOMException('still in use', 'BlockedError'));
  });
}
