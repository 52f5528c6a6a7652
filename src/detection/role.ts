import * as bits from './bits.ts';
import type { Work } from './limits.ts';
import * as limits from './limits.ts';
import type { OwnWords } from './own.ts';
import { readAttribute, readText } from './read.ts';

const elsewhere = bits.name | bits.code | bits.search | bits.recipient | bits.user | bits.checkout;

/**
 * Whether a field asks for an e-mail address: by its type or `autocomplete`; by its label; or by its name, where the
 * label speaks of nothing else.
 */
export function asksForEmail(input: HTMLInputElement, { label, field }: OwnWords): boolean {
  if (input.type === 'email' || readAttribute(input, 'autocomplete').toLowerCase().includes('email'))
    return true;
  if (label & bits.email) return !(label & bits.code);
  if (readAttribute(input, 'placeholder').includes('@')) return true;
  return (field & bits.email) !== 0 && !(label & elsewhere) && !(field & (bits.name | bits.code));
}

const bait = / (?:fake|honey|trap|do not fill|(?:leave|keep)(?: \w+){0,4} (?:blank|empty))/;

/** Whether a field is there to catch robots, by what its name and label say. */
export function isBait({ name, text }: OwnWords): boolean {
  return bait.test(name + text);
}

/** Whether a field names a new mailbox: the domain stands right behind it. What stands there can be the whole page, so little of it is read. */
export function namesMailbox(field: Element, work: Work): boolean {
  const behind = [field.nextSibling, field.nextElementSibling, field.parentElement?.nextSibling];
  return behind.some(
    (node) => node && /^\s*@\s*[\w-]+\.\w/.test(node.nodeValue ?? readText(node, limits.attribute, work)),
  );
}
