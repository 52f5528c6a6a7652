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
    if (refusal.code === 'alias-not-found') await ports.cache.remove(accountId, id);
    return fail(refusal);
  }
  if (!known) return fail(appError('alias-not-found'));
  const changed = { ...known, ...patch };
  await ports.cache.put(accountId, changed);
  ports.changed();
  return ok(changed);
}

/** Removes one alias for good, on the server and then in the cache; one that is gone already is what was wanted. */
export async function destroy(ports: AliasPorts, accountId: string, id: string): Promise<Result<null>> {
  const server = await ports.server(accountId);
  if (!server.ok) return server;
  const outcome = await server.value.destroy([id]);
  if (!outcome.ok) return outcome;
  const refusal = outcome.value.refused.get(id);
  if (refusal && refusal.code !== 'alias-not-found') return fail(refusal);
  await ports.cache.remove(accountId, id);
  ports.changed();
  return ok(null);
}
