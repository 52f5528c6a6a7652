import type { AppError } from '../domain/errors.ts';
import { type Intent, type IntentPhase, next } from '../domain/intent.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Trace, traceOf } from '../domain/trace.ts';
import { transact } from './journal.ts';
import type { Live } from './live.ts';
import type { AliasPorts } from './ports.ts';
import { settle, wishOfLease } from './settle.ts';

/** What the person should know of an account's unfinished wishes. */
export async function traces(ports: AliasPorts, accountId: string): Promise<Result<readonly Trace[]>> {
  return transact(ports, (intents) => ({
    result: intents
      .filter((intent) => intent.accountId === accountId)
      .map((intent) => traceOf(intent, ports.now()))
      .filter((trace) => trace !== null),
  }));
}

/**
 * The person wants this address kept, or wants to know now: what its intent owes is done at once, and an address that no
 * panel has reported on counts as used. The error is why it is still owed.
 */
export async function keep(ports: AliasPorts, live: Live, intentId: string): Promise<Result<null>> {
  const claimed = await transact<Intent | null>(ports, (intents) => {
    const intent = intents.find(({ id }) => id === intentId);
    if (intent?.phase !== 'leased') return { result: intent ?? null };
    const filled = next(intent, { type: 'filled', wish: wishOfLease(intent) }, ports.now());
    return { put: [filled], result: filled };
  });
  if (!claimed.ok) return claimed;
  if (claimed.value === null) return ok(null);
  const settled = await live.run(intentId, async () => {
    const read = await transact(ports, (all) => ({ result: all.find(({ id }) => id === intentId) ?? null }));
    return read.ok && read.value ? settle(ports, read.value) : read;
  });
  ports.changed();
  if (!settled.ok) return settled;
  const owed = settled.value && stillOwed(settled.value);
  return owed ? fail(owed) : ok(null);
}

function stillOwed({ phase, error }: Intent): AppError | null {
  return phase === 'filled' || phase === 'checking' || phase === 'undoing' ? error : null;
}

/** The person has read it: what is finished and only told is dropped. What is still owed stays. */
export async function dismiss(ports: AliasPorts, intentId: string): Promise<Result<null>> {
  const dropped = await transact(ports, (intents) => ({
    remove: intents
      .filter(({ id, phase }) => id === intentId && (phase === 'lost' || phase === 'failed'))
      .map(({ id }) => id),
    result: null,
  }));
  ports.changed();
  return dropped;
}

/** How many intents are in each phase. */
export async function countPhases(ports: AliasPorts): Promise<Result<Partial<Record<IntentPhase, number>>>> {
  return transact(ports, (intents) => {
    const counts: Partial<Record<IntentPhase, number>> = {};
    for (const { phase } of intents) counts[phase] = (counts[phase] ?? 0) + 1;
    return { result: counts };
  });
}
