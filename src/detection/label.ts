import type { Work } from './limits.ts';
import * as limits from './limits.ts';
import { readAttribute, readAttributes, readText } from './read.ts';
import { findLabels, type Shared } from './shared.ts';

/** The texts an `aria-labelledby`-like attribute points to. References are followed one step, so cycles end. */
export function readReferenced(element: Element, attribute: string, work: Work): string {
  const ids = readAttribute(element, attribute).split(/\s+/).filter(Boolean).slice(0, limits.labels);
  const root = element.getRootNode();
  const scope = 'getElementById' in root ? (root as Document | ShadowRoot) : element.ownerDocument;
  return ids
    .map((id) => {
      const target = scope.getElementById(id);
      return target ? readText(target, limits.label, work) : '';
    })
    .join(' ');
}

/** Where what stands before speaks of more than one field. */
const ends = ['FORM', 'BODY', 'FIELDSET'];
const control = 'input:not([type=hidden]),select,textarea,button';

/** Text just before the field: an earlier sibling of it, or of one of its three nearest ancestors. */
function readBefore(field: Element, work: Work): string {
  let node: Element | null = field;
  for (let level = 0; node && level < 4 && !ends.includes(node.tagName); level++) {
    for (let before: Node | null = node.previousSibling; before; before = before.previousSibling) {
      if (++work.nodes > limits.nodes) return '';
      const element = before.nodeType === 1 ? (before as Element) : null;
      if (element && (element.matches(control) || element.querySelector(control))) return '';
      const text = element
        ? readText(element, limits.label, work)
        : (before.nodeValue ?? '').slice(-limits.label);
      if (text.trim()) return text;
    }
    node = node.parentElement;
  }
  return '';
}

/** What the page calls a field, from all the ways of labelling; the text before it only where there is no other. */
export function readLabel(field: HTMLInputElement, shared: Shared, work: Work): string {
  let text = '';
  for (const label of findLabels(field, shared)) {
    text += `${readText(label, limits.label, work)} `;
  }
  text += `${readReferenced(field, 'aria-labelledby', work)} ${readAttributes(field, 'aria-label placeholder title label')} `;
  const host = (field.getRootNode() as ShadowRoot).host;
  if (host) text += readAttributes(host, 'label placeholder aria-label name');
  const value = readAttribute(field, 'value');
  if (!value.includes('@')) text += value;
  // No `i`: case folding takes an engine another tenth of a millisecond to prepare.
  return /[A-Za-z]{2}/.test(text) || /\p{L}{2}/u.test(text) ? text : readBefore(field, work);
}
