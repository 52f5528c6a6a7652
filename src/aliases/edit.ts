import type { Alias, AliasPatch } from '../domain/alias.ts';
import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { AliasPorts } from './ports.ts';

/** Changes one alias on the server, then in the cache. What the server refuses is changed nowhere. */
export async function update(
  ports: AliasPorts,
  accountId: string,
  id: string,
  patch: AliasPatch,
): Promise<Result<Alias>> {
  const server = await ports.server(accountId);
  if (!server.ok) return server;
  const outcome = await server.value.update(new Map([[id, patch]]));
  if (!outcome.ok) return outcome;
  const refusal = outcome.value.refused.get(id);
  const known = (await ports.cache.load(accountId))?.aliases.find((alias) => alias.id === id);
  if (refusal) {
    // Deleted elsewhere: the list must not go on showing it.
    if (refusal.code === 'alias-not-found') await ports.cache.change(accountId, { remove: [id] });
    return fail(refusal);
  }
  if (!known) return fail(appError('alias-not-found'));
  const changed = { ...known, ...patch };
  await ports.cache.change(accountId, { put: [changed] });
  ports.changed();
  return ok(changed);
}
