import { bit } from './concepts.ts';
import * as limits from './limits.ts';
import type { OwnWords } from './own.ts';
import { readAttribute } from './read.ts';

const elsewhere =
  bit('name') | bit('code') | bit('search') | bit('recipient') | bit('user') | bit('checkout');

/**
 * Whether a field asks for an e-mail address: by its type or `autocomplete`; by its label; or by its name, where the
 * label speaks of nothing else.
 */
export function asksForEmail(input: HTMLInputElement, { label, field }: OwnWords): boolean {
  if (input.type === 'email' || /email/i.test(readAttribute(input, 'autocomplete'))) return true;
  if (label & bit('email')) return !(label & bit('code'));
  if (readAttribute(input, 'placeholder').includes('@')) return true;
  return (field & bit('email')) !== 0 && !(label & elsewhere) && !(field & (bit('name') | bit('code')));
}

const bait = / (?:fake|honey|trap|do not fill|(?:leave|keep)(?: \w+){0,4} (?:blank|empty))/;

/** Whether a field is there to catch robots, by what its name and label say. */
export function isBait({ name, text }: OwnWords): boolean {
  return bait.test(name + text);
}

/** Whether the text of a node begins with a domain. Reads on only while it may: what stands behind a field can be the whole page. */
function beginsWithDomain(node: Node | null | undefined): boolean {
  if (!node) return false;
  const texts = document.createTreeWalker(node, 4); // NodeFilter.SHOW_TEXT
  let text = node.nodeValue ?? '';
  while (text.length < limits.attribute && /^\s*(?:@|$)/.test(text) && texts.nextNode())
    text += texts.currentNode.nodeValue;
  return /^\s*@\s*[\w-]+\.\w/.test(text.slice(0, limits.attribute));
}

/** Whether a field names a new mailbox: the domain stands right behind it. */
export function namesMailbox(field: Element): boolean {
  return [field.nextSibling, field.nextElementSibling, field.parentElement?.nextSibling].some(
    beginsWithDomain,
  );
}
