import { appError } from '../domain/errors.ts';
import {
  historyLifetime,
  type Intent,
  type IntentEvent,
  isFinished,
  leaseLifetime,
  lossLifetime,
  next,
  spareLifetime,
} from '../domain/intent.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { AliasPorts, JournalChange } from './ports.ts';

/** A transaction whose failure is a value: storage that does not work means that nothing is created. */
export async function transact<T>(
  ports: AliasPorts,
  change: (intents: readonly Intent[]) => JournalChange<T>,
  survives: 'us' | 'all' = 'all',
): Promise<Result<T>> {
  try {
    return ok(await ports.journal.transact(change, survives));
  } catch (error) {
    return fail(appError('no-journal', { address: 'none', detail: String(error) }));
  }
}

/**
 * Applies an event to one intent and plans the next wake-up. Answers the intent as it is afterwards, or `null` where it
 * is not in the journal any more (signed out meanwhile).
 */
export async function apply(
  ports: AliasPorts,
  intentId: string,
  event: IntentEvent,
  survives: 'us' | 'all' = 'all',
): Promise<Result<Intent | null>> {
  const applied = await transact<{ intent: Intent | null; wake: number | null }>(
    ports,
    (intents) => {
      const before = intents.find((intent) => intent.id === intentId);
      if (!before) return { result: { intent: null, wake: null } };
      const intent = next(before, event, ports.now());
      const put = intent === before ? [] : [intent];
      return { put, result: { intent, wake: dueTime(intent) } };
    },
    survives,
  );
  if (!applied.ok) return applied;
  if (applied.value.wake !== null) ports.wakeAt(applied.value.wake);
  ports.changed();
  return ok(applied.value.intent);
}

/** When the intent wants attention if nobody touches it before; `null` where nothing is owed. */
export function dueTime(intent: Intent): number | null {
  switch (intent.phase) {
    case 'sending':
    case 'checking':
    case 'filled':
    case 'undoing':
      return intent.dueAt;
    case 'leased':
      return intent.changedAt + leaseLifetime;
    case 'spare':
      return intent.createdAt + spareLifetime;
    default:
      return null;
  }
}

/** No plan of ours lies further ahead than this, in ms, except a spare's end: what does was made under another clock. */
const farthest = 2 * leaseLifetime;

/** Whether an intent wants attention now; also when the clock was set back under its plan. */
export function isDue(intent: Intent, now: number): boolean {
  const due = dueTime(intent);
  if (due === null) return false;
  return (
    due <= now || (intent.phase !== 'spare' && due - now > farthest) || intent.createdAt > now + farthest
  );
}

/** Whether a finished intent may be dropped from the journal. */
export function isHistory(intent: Intent, now: number): boolean {
  const lifetime = intent.phase === 'lost' ? lossLifetime : historyLifetime;
  return isFinished(intent) && now - intent.changedAt > lifetime;
}

/** Jittered exponential back-off in ms: 5 s, 10 s, 20 s … at most 15 min, or what the server asked for. */
export function backOff(tries: number, random: number, retryAfter?: number): number {
  const wait = Math.min(5_000 * 2 ** Math.min(tries, 10), 900_000) * (0.75 + random / 2);
  return Math.min(Math.max(wait, (retryAfter ?? 0) * 1_000), farthest / 2);
}
