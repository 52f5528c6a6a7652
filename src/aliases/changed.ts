import type { Alias } from '../domain/alias.ts';
import { type ChangeReport, type LastChange, reportOf } from '../domain/last-change.ts';
import type { AliasPorts } from './ports.ts';

/** What came of a change of several addresses. */
export interface Changed {
  /** The changed addresses as they are now. */
  readonly aliases: readonly Alias[];
  readonly report: ChangeReport;
}

/**
 * Writes down what came of a change: in the cache, and what can be taken back. Addresses that the server no longer has were
 * deleted elsewhere: the list must not go on showing them.
 */
export async function changedBy(
  ports: AliasPorts,
  change: LastChange,
  put: readonly Alias[],
  destroyed: readonly string[] = [],
): Promise<Changed> {
  const gone = change.refused.filter(({ error }) => error.code === 'alias-not-found').map(({ id }) => id);
  await ports.cache.change(change.accountId, { put, remove: [...gone, ...destroyed] });
  await ports.lastChanges.save(change);
  ports.changed();
  return { aliases: put, report: reportOf(change) };
}
