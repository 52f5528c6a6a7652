import type { Intent } from '../domain/intent.ts';
import { parseIntent } from '../domain/parse-intent.ts';
import { browser } from './browser.ts';
import { openDatabase } from './database.ts';
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
 * Damaged entries are left where they are and are invisible: they break nothing and can be looked at.
 */
export function createJournalStore() {
  let turn: Promise<unknown> = Promise.resolve();
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
    const tx = db.transaction('journal', 'readwrite', { durability });
    const stored = await tx.store.getAll();
    const open = stored.map(parseIntent).filter((intent) => intent !== null);
    const { put = [], remove = [], result } = change([...open, ...hidden]);
    for (const intent of put) if (!intent.private) tx.store.put(intent, intent.id);
    for (const id of remove) tx.store.delete(id);
    await tx.done;
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
    /** Only the background writes, so taking turns in this process makes the two stores change as one. */
    transact<T>(
      change: (intents: readonly Intent[]) => Change<T>,
      survives: 'us' | 'all' = 'all',
    ): Promise<T> {
      const mine = turn.then(() => transact(change, survives));
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
}

async function readPrivate(): Promise<Intent[]> {
  const { [privateKey]: stored } = await browser.storage.session.get(privateKey);
  return Array.isArray(stored) ? stored.map(parseIntent).filter((intent) => intent !== null) : [];
}
