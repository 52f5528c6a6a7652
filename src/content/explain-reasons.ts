import type { Assessment } from '../detection/index.ts';
import type { MessageKey } from '../i18n/t.ts';

/** Most sentences that a person reads about one field. */
const most = 3;

/**
 * Why a field gets a mark, or why it gets none, as sentences: at most three, the weightiest first, never none. Only what
 * speaks for the decision is told. `told` is the page kit's table; see `told-reasons.ts`.
 */
export function explainReasons(
  { offer, reasons }: Assessment,
  told: Readonly<Record<string, string>>,
): MessageKey[] {
  const sums = new Map<string, number>();
  for (const { signal, weight } of reasons) {
    if (weight > 0 !== offer) continue;
    const [place = '', concept = place] = signal.split(':');
    // A link leads to the other form: one to the log-in tells of a registration.
    const kind = place === 'link' ? (offer ? 'register' : 'login') : told[concept];
    if (kind) sums.set(kind, (sums.get(kind) ?? 0) + Math.abs(weight));
  }
  const kinds = [...sums].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
  if (!kinds.length) kinds.push(offer ? 'email' : 'unsure');
  return kinds.slice(0, most).map((kind) => `why_${kind}` as MessageKey);
}
