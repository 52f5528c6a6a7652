import type { AliasPatch, AliasState } from './alias.ts';
import type { AppError } from './errors.ts';

/** How long a change can be taken back, in ms. */
export const undoTime = 10_000;

/** A click at the last moment still counts, in ms; nothing that can't be undone happens before that is over. */
export const undoGrace = 5_000;

/** What an alias was before the change. */
export interface Before {
  readonly id: string;
  readonly email: string;
  readonly state: AliasState;
}

/**
 * The newest change of state, or destruction, of one account's addresses: kept by the background, so that closing the
 * popup neither loses the undo nor what was refused. A destruction waits until its time to be taken back is over.
 */
export interface LastChange {
  readonly id: string;
  readonly accountId: string;
  readonly kind: 'state' | 'destroy';
  /** The state that was wanted; `deleted` for a destruction. */
  readonly state: NonNullable<AliasPatch['state']>;
  /** What was changed (or waits to be destroyed), as it was. */
  readonly before: readonly Before[];
  readonly refused: readonly { readonly id: string; readonly error: AppError }[];
  /** Milliseconds since the epoch; until then it can be taken back. */
  readonly until: number;
  /** `sending`: the answer is not there yet, or was lost with the process that waited for it. */
  readonly phase: 'sending' | 'open' | 'done';
}

/** What pages of ours are told of it. */
export interface ChangeReport {
  readonly id: string;
  readonly kind: LastChange['kind'];
  readonly state: LastChange['state'];
  /** How many were changed, or will be destroyed, and the address where it is one. */
  readonly count: number;
  readonly email: string | null;
  /** The ids that are about to be destroyed. */
  readonly going: readonly string[];
  readonly refused: LastChange['refused'];
  /** Milliseconds since the epoch; 0 where nothing can be taken back. */
  readonly undoUntil: number;
}

/**
 * The state that takes a change back, or `null` where there is none: nothing leads back to `pending`, so what was kept
 * stays kept, and what was switched off comes back enabled.
 */
export function stateBefore({ state }: Before, now: AliasState): NonNullable<AliasPatch['state']> | null {
  if (state !== 'pending') return state;
  return now === 'enabled' ? null : 'enabled';
}

/** What pages may know of a change. */
export function reportOf(change: LastChange): ChangeReport {
  const { id, kind, state, before, refused, phase } = change;
  const isOpen = phase !== 'done';
  const undoable = isOpen && (kind === 'destroy' || before.some((one) => stateBefore(one, state) !== null));
  return {
    id,
    kind,
    state,
    count: before.length,
    email: before.length === 1 ? (before[0]?.email ?? null) : null,
    going: kind === 'destroy' && isOpen ? before.map((one) => one.id) : [],
    refused,
    undoUntil: undoable && before.length > 0 ? change.until : 0,
  };
}
