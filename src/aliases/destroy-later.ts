import { type ChangeReport, type LastChange, reportOf, undoGrace, undoTime } from '../domain/last-change.ts';
import { ok, type Result } from '../domain/result.ts';
import { changedBy } from './changed.ts';
import { findKnown } from './find-known.ts';
import type { AliasPorts } from './ports.ts';

/**
 * Plans the destruction of addresses, which can't be undone on any server: it is carried out when the time to take it back
 * is over, by this process, which then calls `carryOut` with the time (ms since the epoch) that has come, or, should it be
 * stopped, by the next one that the alarm wakes. If the browser closes meanwhile, nothing is destroyed.
 */
export async function destroyLater(
  ports: AliasPorts,
  accountId: string,
  ids: readonly string[],
  carryOut: (now: number) => Promise<void>,
): Promise<Result<ChangeReport>> {
  await destroyDue(ports, accountId, Number.POSITIVE_INFINITY);
  const known = await findKnown(ports, accountId, ids);
  const until = ports.now() + undoTime;
  const change: LastChange = {
    id: ports.uuid(),
    accountId,
    kind: 'destroy',
    state: 'deleted',
    before: known.map(({ id, email, state }) => ({ id, email, state })),
    refused: [],
    until,
    phase: 'open',
  };
  await ports.lastChanges.save(change);
  ports.wakeAt(until + undoGrace);
  ports.after(undoTime + undoGrace, () => carryOut(until + undoGrace));
  ports.changed();
  return ok(reportOf(change));
}

/** Destroys what waits for it and is due at `now` (ms since the epoch). What the server refuses stays, and is told. */
export async function destroyDue(ports: AliasPorts, accountId: string, now: number): Promise<void> {
  const change = await ports.lastChanges.load(accountId);
  if (change?.kind !== 'destroy' || change.phase !== 'open' || change.until + undoGrace > now) return;
  const ids = change.before.map(({ id }) => id);
  const server = await ports.server(accountId);
  const outcome = server.ok ? await server.value.destroy(ids) : server;
  const done = outcome.ok ? outcome.value.done : [];
  const refused = outcome.ok
    ? [...outcome.value.refused].map(([id, error]) => ({ id, error }))
    : ids.map((id) => ({ id, error: outcome.error }));
  const isDone = new Set(done);
  const before = change.before.filter(({ id }) => isDone.has(id));
  await changedBy(ports, { ...change, before, refused, phase: 'done' }, [], done);
}
