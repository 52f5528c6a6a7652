import { type LastChange, undoTime } from '../domain/last-change.ts';
import { ok, type Result } from '../domain/result.ts';
import { type Changed, changedBy } from './changed.ts';
import { destroyDue } from './destroy-later.ts';
import { findKnown } from './find-known.ts';
import type { AliasPorts } from './ports.ts';

/**
 * Sets the state of any number of addresses, in as many requests as the server wants, and remembers how to take it back.
 * That is written ahead of the request, so that it can be taken back even if this process dies before the answer. What the
 * server refuses is changed nowhere.
 */
export async function changeState(
  ports: AliasPorts,
  accountId: string,
  ids: readonly string[],
  state: LastChange['state'],
): Promise<Result<Changed>> {
  // Only the newest change can be taken back, so what waited for its time to be over is done now.
  await destroyDue(ports, accountId, Number.POSITIVE_INFINITY);
  const server = await ports.server(accountId);
  if (!server.ok) return server;
  const known = await findKnown(ports, accountId, ids);
  const before = known
    .filter((alias) => alias.state !== state)
    .map(({ id, email, state }) => ({ id, email, state }));
  const change: LastChange = {
    id: ports.uuid(),
    accountId,
    kind: 'state',
    state,
    before,
    refused: [],
    until: ports.now() + undoTime,
    phase: 'sending',
  };
  const older = await ports.lastChanges.load(accountId);
  await ports.lastChanges.save(change);
  const outcome = await server.value.update(new Map(before.map(({ id }) => [id, { state }])), (answered) =>
    ports.came(accountId, answered, before.length),
  );
  if (!outcome.ok) {
    // Nothing was changed: what could be taken back before still can.
    await (older ? ports.lastChanges.save(older) : ports.lastChanges.remove(accountId));
    return outcome;
  }
  const { done, refused } = outcome.value;
  // As they are by now: one may have been described anew while the server was asked.
  const put = (await findKnown(ports, accountId, done)).map((alias) => ({ ...alias, state }));
  const isDone = new Set(done);
  const after: LastChange = {
    ...change,
    before: before.filter(({ id }) => isDone.has(id)),
    refused: [...refused].map(([id, error]) => ({ id, error })),
    until: ports.now() + undoTime,
    phase: 'open',
  };
  return ok(await changedBy(ports, after, put));
}
