import type { Work } from './limits.ts';
import * as limits from './limits.ts';

/** An attribute, cut to its cap; empty when absent. */
export function readAttribute(element: Element, name: string): string {
  return element.getAttribute(name)?.slice(0, limits.attribute) ?? '';
}

/** Several attributes, with spaces between. */
export function readAttributes(element: Element, names: string): string {
  return names
    .split(' ')
    .map((name) => readAttribute(element, name))
    .join(' ');
}

/** Whether an element is hidden by its own markup. Reads no layout. */
export function isMarkedHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = readAttribute(element, 'style');
  return style !== '' && /display:\s*none/i.test(style);
}

// Lists of words are arrays here, not patterns: an engine takes a tenth of a millisecond to make a pattern ready, at a page's first field.
const silent = ['script', 'style', 'template', 'noscript', 'svg', 'select', 'textarea', 'iframe'];

/** Whether an element says nothing to a person. Reads no layout. */
export function isSilent(element: Element): boolean {
  return silent.includes(element.localName) || isMarkedHidden(element);
}

/** The text below a node as a person reads it, up to a number of characters. */
export function readText(root: Node, most: number, work: Work): string {
  let text = '';
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (text.length >= most || ++work.nodes > limits.nodes) return;
      if (child.nodeType === 3) text += `${(child.nodeValue ?? '').slice(0, most - text.length)} `;
      else if (child.nodeType === 1 && !isSilent(child as Element)) visit(child);
    }
  };
  visit(root);
  return text;
}

/**
 * What a reading of the page answers, or something else where the page hides the DOM's own members from us: in a form with
 * `<input name=closest>`, `form.closest` is that input.
 */
export function readGuarded<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof TypeError) return otherwise;
    throw error;
  }
}
