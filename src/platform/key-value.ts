import { browser } from './browser.ts';
import { onDatabaseLost, openDatabase } from './database.ts';
import { onWipe } from './wipe.ts';

interface KeyValueStore {
  get(key: string): Promise<unknown>;
  getAll(): Promise<readonly unknown[]>;
  put(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
}

const names = ['accounts', 'secrets', 'registrations', 'servers', 'choices'] as const;
type Name = (typeof names)[number];
type Copy = ReadonlyMap<Name, Map<string, unknown>>;

/**
 * What these stores hold, read in one go at the first question: a worker that was started by a click answers before it has
 * asked the disk seven times. Only the background writes them, and there is one background, so the copy stays true.
 */
let copying: Promise<Copy> | null = null;
onDatabaseLost(() => {
  copying = null;
});

onWipe(() => {
  copying = null;
});

function copy(): Promise<Copy> {
  copying ??= read().catch((error: unknown) => {
    copying = null;
    throw error;
  });
  return copying;
}

async function read(): Promise<Copy> {
  const tx = (await openDatabase()).transaction(names, 'readonly');
  const pairs = names.map(async (name) => {
    const store = tx.objectStore(name);
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return [name, new Map(keys.map((key, i) => [key, values[i]]))] as const;
  });
  return new Map(await Promise.all(pairs));
}

/** A store on disk that pages can't reach, one object store of the extension's database. */
export function databaseStore(name: Name): KeyValueStore {
  const mine = async () => (await copy()).get(name);
  return {
    get: async (key) => (await mine())?.get(key),
    getAll: async () => [...((await mine())?.values() ?? [])],
    async put(key, value) {
      const tx = (await openDatabase()).transaction(name, 'readwrite', { durability: 'strict' });
      await Promise.all([tx.store.put(value, key), tx.done]);
      (await mine())?.set(key, value);
    },
    async delete(key) {
      await (await openDatabase()).delete(name, key);
      (await mine())?.delete(key);
    },
  };
}

/** Begins to read what the stores on disk hold. */
export const readDatabaseEarly = (): void => void copy().catch(() => undefined);

/** `storage.session` as it was when it was first asked, with what these stores wrote since: only the background writes under their prefixes. */
let remembering: Promise<Map<string, unknown>> | null = null;
onWipe(() => {
  remembering = null;
});

function remember(): Promise<Map<string, unknown>> {
  remembering ??= browser.storage.session.get(null).then(
    (all) => new Map(Object.entries(all)),
    (error: unknown) => {
      remembering = null;
      throw error;
    },
  );
  return remembering;
}

/** Begins to read what the stores in memory hold. */
export const readSessionEarly = (): void => void remember().catch(() => undefined);

/** A store in memory that outlives the worker, not the browser; content scripts can't read it in either browser. */
export function sessionStore(prefix: string): KeyValueStore {
  const area = browser.storage.session;
  return {
    get: async (key) => (await remember()).get(`${prefix}:${key}`),
    async getAll() {
      return [...(await remember())]
        .filter(([key]) => key.startsWith(`${prefix}:`))
        .map(([, value]) => value);
    },
    async put(key, value) {
      await area.set({ [`${prefix}:${key}`]: value });
      (await remember()).set(`${prefix}:${key}`, value);
    },
    async delete(key) {
      await area.remove(`${prefix}:${key}`);
      (await remember()).delete(`${prefix}:${key}`);
    },
  };
}
