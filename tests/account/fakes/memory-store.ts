import type { KeyValueStore } from '../../../src/account/ports.ts';

/** A store in memory that copies what goes in and out, as IndexedDB does. `broken` makes every call reject. */
export interface MemoryStore extends KeyValueStore {
  readonly map: Map<string, unknown>;
  broken: boolean;
}

/** An empty store. */
export function createMemoryStore(): MemoryStore {
  const map = new Map<string, unknown>();
  const check = async () => {
    if (store.broken) throw new Error('storage is broken');
  };
  const store: MemoryStore = {
    map,
    broken: false,
    async get(key) {
      await check();
      return structuredClone(map.get(key));
    },
    async getAll() {
      await check();
      return structuredClone([...map.values()]);
    },
    async put(key, value) {
      await check();
      map.set(key, structuredClone(value));
    },
    async delete(key) {
      await check();
      map.delete(key);
    },
  };
  return store;
}
