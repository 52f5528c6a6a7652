import { bit } from './words.ts';

const elsewhere =
  bit('name') | bit('code') | bit('search') | bit('recipient') | bit('user') | bit('checkout');

/** Concepts, as bits, that a field's own label and name speak about. */
export interface Own {
  readonly label: number;
  readonly field: number;
}

/**
 * Whether a field asks for an e-mail address: by its type or `autocomplete`; by its label; or by its name, where the
 * label speaks of nothing else.
 */
export function asksForEmail(input: HTMLInputElement, { label, field }: Own): boolean {
  if (input.type === 'email' || /email/i.test(input.getAttribute('autocomplete')?.slice(0, 99) ?? ''))
    return true;
  if (label & bit('email')) return !(label & bit('code'));
  if (input.placeholder.slice(0, 99).includes('@')) return true;
  return (field & bit('email')) !== 0 && !(label & elsewhere) && !(field & (bit('name') | bit('code')));
}

const bait =
  / (?:fake|honey|hp |trap|nospam|website|(?:leave|keep|must be)(?: \w+){0,4} (?:blank|empty)|do not fill|human|frei lassen|leer lassen|laisse\w* vide|dej\w+ vacio)/;

/** Whether a field is there to catch robots, by what its name and label say. Both are normalised. */
export function isBait(name: string, label: string): boolean {
  return bait.test(name) || bait.test(label);
}
