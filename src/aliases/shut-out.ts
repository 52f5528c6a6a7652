import type { Aliases } from './service.ts';

/** Which accounts' servers the browser keeps from us, until they answer again; in memory that outlives the worker. */
export interface ShutOut {
  get(accountId: string): Promise<unknown>;
  put(accountId: string, value: true): Promise<void>;
  delete(accountId: string): Promise<void>;
}

/**
 * Aliases whose lists take note of a host permission that is missing. While it is, no list counts as fresh, so that whoever looks hears of
 * it, and hears when it is over. `changed` is told of both.
 */
export function notedShutOut<A extends Pick<Aliases, 'list'>>(
  aliases: A,
  shut: ShutOut,
  changed: () => void,
): A {
  return {
    ...aliases,
    async list(accountId, refresh) {
      if (refresh === 'never') return aliases.list(accountId, refresh);
      const before = (await shut.get(accountId)) === true;
      const listed = await aliases.list(accountId, before ? 'now' : refresh);
      if (!listed.ok) return listed;
      const error = listed.value.staleBecause;
      const after = error ? error.code === 'permission-missing' : false;
      // Another fault tells nothing about the permission.
      if (before === after || (before && error)) return listed;
      await (after ? shut.put(accountId, true) : shut.delete(accountId));
      changed();
      return listed;
    },
  };
}
