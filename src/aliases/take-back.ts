import { appError } from '../domain/errors.ts';
import { type LastChange, stateBefore, undoGrace, undoTime } from '../domain/last-change.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Changed, changedBy } from './changed.ts';
import { findKnown } from './find-known.ts';
import type { AliasPorts } from './ports.ts';

/**
 * Takes the newest change back: a destruction that waits is dropped, states are put back as they were. What the server
 * refuses stays changed and is told; where it could not be asked at all, the change can be taken back for another while.
 */
export async function takeBack(
  ports: AliasPorts,
  accountId: string,
  changeId: string,
): Promise<Result<Changed>> {
  const change = await ports.lastChanges.load(accountId);
  const now = ports.now();
  if (change?.id !== changeId || change.phase === 'done' || change.until + undoGrace < now) {
    return fail(appError('too-late'));
  }
  const over: LastChange = { ...change, before: [], refused: [], phase: 'done' };
  if (change.kind === 'destroy') return ok(await changedBy(ports, over, []));
  const server = await ports.server(accountId);
  if (!server.ok) return server;
  const patches = new Map(
    change.before.flatMap((one) => {
      const state = stateBefore(one, change.state);
      return state === null ? [] : [[one.id, { state }] as const];
    }),
  );
  const outcome = await server.value.update(patches, (answered) =>
    ports.came(accountId, answered, patches.size),
  );
  if (!outcome.ok) {
    await ports.lastChanges.save({ ...change, until: now + undoTime });
    return outcome;
  }
  const { done, refused } = outcome.value;
  const put = (await findKnown(ports, accountId, done)).map((alias) => ({
    ...alias,
    ...patches.get(alias.id),
  }));
  const told = [...refused].map(([id, error]) => ({ id, error }));
  return ok(await changedBy(ports, { ...over, refused: told }, put));
}
