import type { Alias } from '../domain/alias.ts';
import type { AliasPorts } from './ports.ts';

/** The aliases of these ids, as last known. An id that is not in the list is nobody's to change. */
export async function findKnown(
  ports: AliasPorts,
  accountId: string,
  ids: readonly string[],
): Promise<readonly Alias[]> {
  const wanted = new Set(ids);
  return ((await ports.cache.load(accountId))?.aliases ?? []).filter(({ id }) => wanted.has(id));
}
