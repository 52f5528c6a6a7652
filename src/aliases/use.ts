import { appError } from '../domain/errors.ts';
import { type Intent, type IntentEvent, next } from '../domain/intent.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { transact } from './journal.ts';
import type { Live } from './live.ts';
import { isSameKind, requestIdOf } from './new-intent.ts';
import type { AliasPorts } from './ports.ts';
import { settle, wishOfLease } from './settle.ts';

/** What a panel can say of the alias it leased. */
export type PanelReport = 'filled' | 'release' | 'undo';

/**
 * Takes a panel's report on an intent, or on what a request of its leased: also where that was not answered yet. Only the
 * document that leased the alias is heard. The journal is written before the answer; what then is owed to the server
 * (promotion, destruction) goes on after it, durably.
 */
export async function report(
  ports: AliasPorts,
  live: Live,
  what: PanelReport,
  on: string,
  documentId: string,
): Promise<Result<null>> {
  const changed = await transact<Intent | null | 'foreign'>(ports, (intents) => {
    const intent = intents.find((i) => i.id === on || (requestIdOf(i) === on && i.phase !== 'failed'));
    if (!intent) return { result: null };
    // Given back already: a report that came twice is fine, but what was given back can't be used any more.
    if (intent.purpose === null) return { result: what === 'filled' ? null : intent };
    if (intent.purpose.kind !== 'offer' || intent.purpose.lease.documentId !== documentId)
      return { result: 'foreign' };
    const after = next(intent, eventOf(what, intent, intents), ports.now());
    return { put: after === intent ? [] : [after], result: after };
  });
  if (!changed.ok) return changed;
  if (changed.value === 'foreign') return fail(appError('not-allowed'));
  if (changed.value === null) return fail(appError('alias-gone'));
  oweNow(ports, live, changed.value);
  return ok(null);
}

function eventOf(what: PanelReport, intent: Intent, intents: readonly Intent[]): IntentEvent {
  if (what === 'filled') return { type: 'filled', wish: wishOfLease(intent) };
  if (what === 'undo') return { type: 'undo' };
  // At most one spare of a kind: a second one is given up instead.
  const haveSpare = intents.some((i) => i.phase === 'spare' && isSameKind(i, intent, intent.wish));
  return haveSpare && intent.phase === 'leased' ? { type: 'undo' } : { type: 'released' };
}

/** How soon the alarm looks again if this process dies before it settles what it owes, in ms. */
const safety = 60_000;

/** Starts what an intent owes, off the caller's path; the alarm stands behind it. */
export function oweNow(ports: AliasPorts, live: Live, intent: Intent): void {
  ports.changed();
  if (intent.phase !== 'filled' && intent.phase !== 'undoing') return;
  ports.wakeAt(ports.now() + safety);
  live
    .run(intent.id, async () => {
      const read = await transact(ports, (all) => ({ result: all.find((i) => i.id === intent.id) ?? null }));
      if (read.ok && read.value) await settle(ports, read.value);
    })
    .catch(ports.bug);
}
