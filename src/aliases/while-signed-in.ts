import type { AliasPorts } from './ports.ts';

/**
 * Writes of what is known of an account, for as long as it is signed in: what was under way when it was signed out must not bring
 * back what was wiped. Asked at each write, since an answer may be a long time coming.
 */
export function keptWhileSignedIn(ports: AliasPorts): AliasPorts {
  const { cache, lastChanges } = ports;

  async function isThere(accountId: string): Promise<boolean> {
    const server = await ports.server(accountId);
    return server.ok || server.error.code !== 'signed-out';
  }

  return {
    ...ports,
    cache: {
      ...cache,
      save: async (accountId, cached) => {
        if (await isThere(accountId)) await cache.save(accountId, cached);
      },
      change: async (accountId, change) => {
        if (await isThere(accountId)) await cache.change(accountId, change);
      },
    },
    lastChanges: {
      ...lastChanges,
      save: async (change) => {
        const isKept = await isThere(change.accountId);
        await (isKept ? lastChanges.save(change) : lastChanges.remove(change.accountId));
      },
    },
  };
}
