import type { AliasWish } from './alias.ts';
import type { AppError } from './errors.ts';

/**
 * One wish for an alias, from the click to the promotion. The journal keeps every intent; this file is the whole story
 * of what may happen to one, as data, so that a service worker may die between any two lines.
 *
 *   sending ──created──▶ spare ◀──released── leased ──filled──▶ filled ──promoted──▶ enabled
 *      │ lost                └─────leased───────▲                 │  │
 *      ▼                                                     undo │  └─gone──▶ lost
 *   checking ──created / missing──▶ …, failed                     ▼
 *                                                              undoing ──undone──▶ undone
 *
 * A server without `pending` has no spares: what would be one is taken back.
 */
export const intentPhases = [
  'sending', // written before the request leaves: it may or may not have reached the server
  'checking', // the reply was lost: the server's list will tell
  'spare', // exists, pending, belongs to nobody yet
  'leased', // shown in one panel; counts as filled unless that panel says "closed unused"
  'filled', // used by the person: its promotion is owed
  'undoing', // taken back: its destruction is owed
  'enabled', // finished: it works
  'undone', // finished: destroyed or deleted
  'failed', // finished: none was made
  'forgotten', // finished: never used, the server drops it by itself
  'lost', // finished badly: filled, but the server no longer has it
] as const;

export type IntentPhase = (typeof intentPhases)[number];

/** The document that a panel lives in. */
export interface Lease {
  readonly requestId: string;
  readonly tabId: number;
  readonly documentId: string;
  /** Origin of the asking frame, from the sender, never from a message's body. */
  readonly origin: string;
}

/** What an intent becomes once it exists. */
export type Purpose =
  | { readonly kind: 'offer'; readonly lease: Lease }
  | { readonly kind: 'direct'; readonly requestId: string };

export interface Intent {
  /** UUID; also the creation id on the wire and the marker in `url`. */
  readonly id: string;
  readonly accountId: string;
  /** In a private window: never written to disk. */
  readonly private: boolean;
  readonly phase: IntentPhase;
  /** Milliseconds since the epoch: the wish, and the last change of phase. */
  readonly createdAt: number;
  readonly changedAt: number;
  /** Failed tries at what the phase owes (promotion, destruction, checking). */
  readonly tries: number;
  /** Not before this time the next try is made. */
  readonly dueAt: number;
  readonly purpose: Purpose | null;
  readonly wish: AliasWish;
  /** Whether the request asked for `pending`, and, once it exists, whether it is. */
  readonly pending: boolean;
  /** The server's name and address for it, once known. */
  readonly alias: { readonly id: string; readonly email: string } | null;
  readonly error: AppError | null;
}

export type IntentEvent =
  | {
      readonly type: 'created';
      readonly alias: { readonly id: string; readonly email: string };
      /** Whether the server made it `pending`; one that it did not would never vanish by itself. */
      readonly pending: boolean;
    }
  | { readonly type: 'refused'; readonly error: AppError }
  | { readonly type: 'lost'; readonly error: AppError }
  | { readonly type: 'missing' }
  | { readonly type: 'leased'; readonly lease: Lease; readonly wish?: AliasWish }
  | { readonly type: 'released' }
  | { readonly type: 'filled'; readonly wish: AliasWish }
  | { readonly type: 'promoted' }
  | { readonly type: 'undo' }
  | { readonly type: 'undone' }
  | { readonly type: 'gone' }
  | { readonly type: 'expired' }
  | { readonly type: 'tried'; readonly error: AppError; readonly dueAt: number };

/** Which event leads where; what is not here is impossible and changes nothing. `null`: the purpose decides. */
const transitions: {
  readonly [P in IntentPhase]: { readonly [E in IntentEvent['type']]?: IntentPhase | null };
} = {
  sending: { created: null, refused: 'failed', lost: 'checking', released: 'sending', leased: 'sending' },
  checking: {
    created: null,
    missing: 'failed',
    refused: 'failed',
    released: 'checking',
    leased: 'checking',
    tried: 'checking',
  },
  spare: { leased: 'leased', undo: 'undoing', expired: 'forgotten', gone: 'forgotten' },
  leased: { released: null, filled: 'filled', undo: 'undoing', gone: 'forgotten' },
  filled: { promoted: 'enabled', undo: 'undoing', gone: 'lost', tried: 'filled' },
  enabled: { undo: 'undoing' },
  undoing: { undone: 'undone', gone: 'undone', tried: 'undoing' },
  undone: {},
  failed: {},
  forgotten: {},
  lost: {},
};

/** What an alias turns into: a panel leases it, a direct wish counts as used, an orphan is a spare where those vanish. */
function phaseOf(purpose: Purpose | null, pending: boolean): IntentPhase {
  if (purpose === null) return pending ? 'spare' : 'undoing';
  return purpose.kind === 'offer' ? 'leased' : 'filled';
}

function purposeAfter({ purpose }: Intent, event: IntentEvent): Purpose | null {
  if (event.type === 'leased') return { kind: 'offer', lease: event.lease };
  return event.type === 'released' || event.type === 'undo' ? null : purpose;
}

/**
 * The one function by which intents change. Pure; an event that is impossible in the phase returns the intent unchanged
 * (the same object), so that a message that comes twice or late does no harm.
 */
export function next(intent: Intent, event: IntentEvent, now: number): Intent {
  const target = transitions[intent.phase][event.type];
  if (target === undefined) return intent;
  const purpose = purposeAfter(intent, event);
  const pending = event.type === 'created' ? event.pending : intent.pending;
  const phase = target ?? phaseOf(purpose, pending);
  const samePhase = phase === intent.phase;
  return {
    ...intent,
    phase,
    changedAt: samePhase ? intent.changedAt : now,
    tries: event.type === 'tried' ? intent.tries + 1 : samePhase ? intent.tries : 0,
    dueAt: event.type === 'tried' ? event.dueAt : samePhase ? intent.dueAt : now,
    alias: event.type === 'created' ? event.alias : intent.alias,
    purpose,
    pending,
    wish: (event.type === 'filled' || event.type === 'leased' ? event.wish : undefined) ?? intent.wish,
    error:
      event.type === 'refused' || event.type === 'lost' || event.type === 'tried'
        ? event.error
        : samePhase
          ? intent.error
          : null,
  };
}

/** Whether nothing is owed any more. */
export function isFinished(intent: Intent): boolean {
  return Object.keys(transitions[intent.phase]).length === 0 || intent.phase === 'enabled';
}

const hour = 3_600_000;

/** Unclaimed spares are forgotten after 20 h: the server drops them at 24 h, and nobody may be given a dying address. */
export const spareLifetime = 20 * hour;

/** Whether a spare may still be given to somebody. One from the future shows a clock that can't be trusted. */
export function isFresh(spare: Intent, now: number): boolean {
  return spare.createdAt <= now && now - spare.createdAt < spareLifetime;
}

/** A panel that said nothing for this long counts as used: a filled address that stays pending is lost mail. */
export const leaseLifetime = hour;

/** Finished intents are kept this long, so that a late message still finds its answer. */
export const historyLifetime = 48 * hour;

/** A filled address that stopped working is told for this long: whoever was away for two weeks must still hear of it. */
export const lossLifetime = 30 * 24 * hour;

/** `url` of an alias that is not promoted yet. A custom scheme, as the data type's documentation wants for deep links. */
export function markerOf(intentId: string): string {
  return `bauta:intent/${intentId}`;
}
