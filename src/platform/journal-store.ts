import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import type { Intent } from '../domain/intent.ts';
import { readRecord, toRecord } from '../domain/journal-record.ts';
import { parseIntent } from '../domain/parse-intent.ts';
import { createTurns } from '../domain/turns.ts';
import { browser } from './browser.ts';
import { type Database, openDatabase } from './database.ts';
import { onWipe } from './wipe.ts';

const privateKey = 'private-journal';

interface Change<T> {
  readonly put?: readonly Intent[];
  readonly remove?: readonly string[];
  readonly result: T;
}

/**
 * The journal on disk. One readwrite transaction of IndexedDB a change, written ahead of requests; with strict
 * durability unless the caller says that nothing is at stake yet. Intents of private windows never reach the disk: they live in `storage.session`.
 * Records that can't be read go to the quarantine, in the same transaction; those of a newer build stay where they are.
 */
export function createJournalStore() {
  const inTurn = createTurns();
  /** What `storage.session` holds, read once: nobody else writes it. */
  let known: readonly Intent[] | null = null;
  onWipe(() => {
    known = null;
  });

  async function transact<T>(
    change: (intents: readonly Intent[]) => Change<T>,
    survives: 'us' | 'all',
  ): Promise<T> {
    const [hidden, db] = await Promise.all([known ?? readPrivate(), openDatabase()]);
    known = hidden;
    const durability = survives === 'all' ? 'strict' : 'relaxed';
    const tx = db.transaction(['journal', 'quarantine'], 'readwrite', { durability });
    const journal = tx.objectStore('journal');
    const open = await readAll(journal, tx.objectStore('quarantine'));
    let changed: Change<T>;
    try {
      changed = change([...open, ...hidden]);
    } catch (error) {
      tx.abort();
      await tx.done.catch(() => undefined);
      throw error;
    }
    const { put = [], remove = [], result } = changed;
    await Promise.all([
      ...put.filter((intent) => !intent.private).map((intent) => journal.put(toRecord(intent), intent.id)),
      ...remove.map((id) => journal.delete(id)),
      tx.done,
    ]);
    const hiddenPut = put.filter((intent) => intent.private);
    if (hiddenPut.length > 0 || hidden.some(({ id }) => remove.includes(id))) {
      const gone = new Set([...remove, ...hiddenPut.map(({ id }) => id)]);
      const now = [...hidden.filter(({ id }) => !gone.has(id)), ...hiddenPut];
      known = null;
      await browser.storage.session.set({ [privateKey]: now });
      known = now;
    }
    return result;
  }

  return {
    /** How many damaged records are kept aside. */
    async quarantined(): Promise<number> {
      return (await openDatabase()).count('quarantine');
    },

    /** Only the background writes, so taking turns in this process makes the two stores change as one. */
    transact<T>(
      change: (intents: readonly Intent[]) => Change<T>,
      survives: 'us' | 'all' = 'all',
    ): Promise<T> {
      return inTurn(() => transact(change, survives));
    },
  };
}

/** As many damaged records are kept; what destroys more of them than this is no accident worth looking at one by one. */
const mostQuarantined = 100;

/** All intents on disk; what can't be read is put aside on the way, so that it is looked at once and lost never. */
async function readAll(journal: Writable<'journal'>, quarantine: Writable<'quarantine'>): Promise<Intent[]> {
  const [keys, values] = await Promise.all([journal.getAllKeys(), journal.getAll()]);
  const intents: Intent[] = [];
  for (const [index, value] of values.entries()) {
    const found = readRecord(value);
    if (found.kind === 'intent') intents.push(found.intent);
    const key = keys[index];
    if (found.kind !== 'damaged' || key === undefined) continue;
    await journal.delete(key);
    if ((await quarantine.count()) < mostQuarantined) await quarantine.add({ key, value, at: Date.now() });
  }
  return intents;
}

type Writable<S extends 'journal' | 'quarantine'> = IDBPObjectStore<
  Database extends IDBPDatabase<infer Schema> ? Schema : never,
  ['journal', 'quarantine'],
  S,
  'readwrite'
>;

async function readPrivate(): Promise<Intent[]> {
  const { [privateKey]: stored } = await browser.storage.session.get(privateKey);
  return Array.isArray(stored) ? stored.map(parseIntent).filter((intent) => intent !== null) : [];
}
