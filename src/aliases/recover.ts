import type { Intent, IntentPhase } from '../domain/intent.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { dueTime, isDue, isHistory, transact } from './journal.ts';
import type { Live } from './live.ts';
import type { AliasPorts } from './ports.ts';
import { settle } from './settle.ts';

/**
 * Does everything that the journal owes and that is due: at start-up, on alarm, and before sign-out. What another call
 * of this process is working on is left to it. Ends by planning the next wake-up. `hurry`: an account that was just signed
 * in; nothing of it waits for its turn, since what made it wait is over.
 */
export async function recover(ports: AliasPorts, live: Live, hurry?: string): Promise<Result<null>> {
  const now = ports.now();
  const read = await transact<readonly Intent[]>(ports, (intents) => ({
    remove: intents.filter((intent) => isHistory(intent, now)).map(({ id }) => id),
    result: intents.filter(
      (intent) =>
        !live.has(intent.id) &&
        (isDue(intent, now) || (intent.accountId === hurry && owing.has(intent.phase))),
    ),
  }));
  if (!read.ok) return read;
  for (const { id } of read.value) {
    const settled = await live.run(id, () => settleFresh(ports, id));
    if (!settled.ok) return fail(settled.error);
  }
  return planNext(ports);
}

const owing: ReadonlySet<IntentPhase> = new Set(['checking', 'filled', 'undoing']);

/** Settles an intent as it is now, not as it was when it was picked. */
async function settleFresh(ports: AliasPorts, id: string): Promise<Result<Intent | null>> {
  const read = await transact(ports, (intents) => ({ result: intents.find((i) => i.id === id) ?? null }));
  return read.ok && read.value ? settle(ports, read.value) : read;
}

async function planNext(ports: AliasPorts): Promise<Result<null>> {
  const times = await transact(ports, (intents) => ({
    result: intents.map(dueTime).filter((time) => time !== null),
  }));
  if (!times.ok) return times;
  if (times.value.length > 0) ports.wakeAt(Math.min(...times.value));
  return ok(null);
}
