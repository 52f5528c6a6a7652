import type { AppError } from './errors.ts';
import { type Intent, leaseLifetime } from './intent.ts';

/** The visible trace of an intent that is not simply finished, as the popup shows it. */
export interface Trace {
  readonly intentId: string;
  readonly kind: 'checking' | 'created-not-filled' | 'promotion-failing' | 'lost' | 'failed';
  readonly email: string | null;
  readonly site: string;
  readonly at: number;
  readonly error: AppError | null;
}

/** What the person should know of an intent, or `null` where there is nothing to tell. */
export function traceOf(intent: Intent, now: number): Trace | null {
  const kind = kindOf(intent, now);
  if (kind === null) return null;
  return {
    intentId: intent.id,
    kind,
    email: intent.alias?.email ?? null,
    site: siteOf(intent),
    at: intent.changedAt,
    error: intent.error,
  };
}

/** Whom the address is for: a spare that was made for one site may be leased on another. */
function siteOf({ purpose, wish }: Intent): string {
  return purpose?.kind === 'offer' ? purpose.lease.origin : wish.forDomain;
}

/** What can still cost the person mail comes first, what only informs them last. */
const urgency: readonly Trace['kind'][] = [
  'lost',
  'promotion-failing',
  'created-not-filled',
  'checking',
  'failed',
];

/** The traces in the order in which the person should hear of them; among equals, as they were. */
export function byUrgency(traces: readonly Trace[]): readonly Trace[] {
  return [...traces].sort((a, b) => urgency.indexOf(a.kind) - urgency.indexOf(b.kind));
}

const day = 86_400_000;
/** A panel that has been silent this long may be gone, in ms. */
const silent = leaseLifetime / 12;

function kindOf(intent: Intent, now: number): Trace['kind'] | null {
  switch (intent.phase) {
    case 'checking':
      return 'checking';
    case 'leased':
      return now - intent.changedAt > silent ? 'created-not-filled' : null;
    case 'filled':
      return intent.tries > 0 ? 'promotion-failing' : null;
    case 'lost':
      return 'lost';
    case 'failed':
      // A fault that the panel showed at once needs no second telling; one that came later does.
      return intent.error === null && now - intent.changedAt < day ? 'failed' : null;
    default:
      return null;
  }
}
