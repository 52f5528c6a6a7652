import type { FormKind, Reason } from './types.ts';

const offered: readonly FormKind[] = ['register', 'newsletter', 'checkout'];
const refused: readonly FormKind[] = [
  'login',
  'recovery',
  'contact',
  'search',
  'recipient',
  'code',
  'settings',
];

/** The kind of form the reasons speak of most, among the kinds that go with the decision. Links lead elsewhere. */
export function nameKind(reasons: readonly Reason[], offer: boolean): FormKind {
  let best: FormKind = 'unknown';
  let most = 0;
  for (const kind of offer ? offered : refused) {
    const about = reasons.filter(({ signal }) => signal.endsWith(`:${kind}`) && !signal.startsWith('link'));
    const sum = about.reduce((all, { weight }) => all + Math.abs(weight), 0);
    if (sum > most) {
      most = sum;
      best = kind;
    }
  }
  return best;
}
