import type { SetOutcome } from '../domain/alias-server.ts';
import type { AppError } from '../domain/errors.ts';
import { ok, type Result } from '../domain/result.ts';
import { coreCapability } from './capabilities.ts';
import type { SessionKeeper } from './session-keeper.ts';

/**
 * A /set over any number of ids, in as many requests as `maxObjectsInSet` wants, one after the other. Once a part is
 * done, a later failure is told for the ids it concerns and no further request is sent; before that it is the outcome.
 * `came` hears how many ids are answered whenever a further request follows.
 */
export async function setInChunks(
  ids: readonly string[],
  keeper: SessionKeeper,
  send: (chunk: readonly string[]) => Promise<Result<SetOutcome>>,
  came: (answered: number) => void = () => undefined,
): Promise<Result<SetOutcome>> {
  const all = [...new Set(ids)];
  if (all.length === 0) return ok({ done: [], refused: new Map() });
  const session = await keeper.current();
  if (!session.ok) return session;
  const size = session.value.capabilities[coreCapability].maxObjectsInSet;
  const done: string[] = [];
  const refused = new Map<string, AppError>();
  for (let start = 0; start < all.length; start += size) {
    const outcome = await send(all.slice(start, start + size));
    if (!outcome.ok) {
      if (start === 0) return outcome;
      for (const id of all.slice(start)) refused.set(id, outcome.error);
      break;
    }
    done.push(...outcome.value.done);
    for (const [id, error] of outcome.value.refused) refused.set(id, error);
    if (start + size < all.length) came(start + size);
  }
  return ok({ done, refused });
}
