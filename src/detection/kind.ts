import type { Collected } from './collect.ts';
import { places } from './signals.ts';
import type { FormKind } from './types.ts';
import { bit } from './words.ts';

/** How much a word tells about the kind of form, by place, in the order of `places`. */
const strength: readonly number[] = [1, 1, 4, 4, 2, 4, 0, 1, 0, 3, 0];

const offered = ['register', 'newsletter', 'checkout'] as const;
const refused = ['login', 'recovery', 'contact', 'search', 'recipient', 'code', 'settings'] as const;

/** The kind of form the words speak of most, among those that go with the decision. */
export function nameKind({ words, form }: Collected, offer: boolean): FormKind {
  let best: FormKind = 'unknown';
  let most = 0;
  for (const kind of offer ? offered : refused) {
    let sum = 0;
    places.forEach((_, place) => {
      if ((words[place] ?? 0) & bit(kind)) sum += strength[place] ?? 0;
    });
    if (form.passwords.length && (kind === 'register' || kind === 'login')) sum += 5;
    if (sum > most) {
      most = sum;
      best = kind;
    }
  }
  return best;
}
