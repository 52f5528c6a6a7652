import type { Assessment } from '../detection/index.ts';
import type { MessageKey } from '../i18n/t.ts';

/** What signals that are not named after a kind of form tell a person; those left out tell nothing by themselves. */
const told: Readonly<Record<string, string>> = {
  member: 'register',
  newcomer: 'login',
  stay: 'login',
  person: 'details',
  'fields-and-password': 'details',
  'many-fields': 'details',
  'new-password': 'newPassword',
  'two-passwords': 'newPassword',
  'current-password': 'login',
  'bare-login': 'login',
  'autocomplete-username': 'login',
  'holds-address': 'settings',
  'labelled-to': 'recipient',
  textarea: 'contact',
  'search-landmark': 'search',
  footer: 'newsletter',
  combined: 'combined',
  invisible: 'hidden',
  bait: 'bait',
  repetition: 'again',
  'new-mailbox': 'mailbox',
  'not-email': 'notEmail',
  'not-writable': 'notWritable',
  unreadable: 'notWritable',
};

/** Kinds of form, which are their own explanation. */
const plain = /^(?:register|login|recovery|newsletter|checkout|contact|search|recipient|code|settings|stop)$/;

/** Most sentences that a person reads about one field. */
const most = 3;

/**
 * Why a field gets a mark, or why it gets none, as sentences: at most three, the weightiest first, never none. Only what
 * speaks for the decision is told.
 */
export function explainReasons({ offer, reasons }: Assessment): MessageKey[] {
  const sums = new Map<string, number>();
  for (const { signal, weight } of reasons) {
    if (weight > 0 !== offer) continue;
    const [place = '', concept = place] = signal.split(':');
    // A link leads to the other form: one to the log-in tells of a registration.
    const kind = place === 'link' ? (offer ? 'register' : 'login') : (told[concept] ?? concept);
    if (told[concept] || plain.test(kind)) sums.set(kind, (sums.get(kind) ?? 0) + Math.abs(weight));
  }
  const kinds = [...sums].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
  if (!kinds.length) kinds.push(offer ? 'email' : 'unsure');
  return kinds.slice(0, most).map((kind) => `why_${kind}` as MessageKey);
}
