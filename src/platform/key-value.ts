import { browser } from './browser.ts';
import { openDatabase } from './database.ts';

interface KeyValueStore {
  get(key: string): Promise<unknown>;
  getAll(): Promise<readonly unknown[]>;
  put(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
}

/** A store on disk that pages can't reach, one object store of the extension's database. */
export function databaseStore(name: 'accounts' | 'secrets' | 'registrations' | 'servers'): KeyValueStore {
  return {
    get: async (key) => (await openDatabase()).get(name, key),
    getAll: async () => (await openDatabase()).getAll(name),
    async put(key, value) {
      const tx = (await openDatabase()).transaction(name, 'readwrite', { durability: 'strict' });
      tx.store.put(value, key);
      await tx.done;
    },
    delete: async (key) => (await openDatabase()).delete(name, key),
  };
}

/** A store in memory that outlives the worker, not the browser; content scripts can't read it in either browser. */
export function sessionStore(prefix: string): KeyValueStore {
  const area = browser.storage.session;
  return {
    get: async (key) => (await area.get(`${prefix}:${key}`))[`${prefix}:${key}`],
    async getAll() {
      const all: Record<string, unknown> = await area.get(null);
      return Object.entries(all)
        .filter(([key]) => key.startsWith(`${prefix}:`))
        .map(([, value]) => value);
    },
    put: (key, value) => area.set({ [`${prefix}:${key}`]: value }),
    delete: (key) => area.remove(`${prefix}:${key}`),
  };
}
