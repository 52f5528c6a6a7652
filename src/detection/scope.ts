import type { Work } from './limits.ts';
import * as limits from './limits.ts';

const sends = 'button,[type=submit],[type=image],[role=button],.btn,.button';

/** The parent of a node; a shadow root's is its host. */
function parentOf(node: Node): Element | null {
  return node.parentElement ?? (node.parentNode as ShadowRoot | null)?.host ?? null;
}

/** Whether one `<form>` holds a page's worth of forms, as some frameworks write. */
function isWhole(form: Element): boolean {
  const submits = form.querySelectorAll('[type=submit],[type=image]').length;
  return submits > (form.querySelector('[type=password]') ? 1 : 2);
}

/** Whether something that sends the field's form stands in one of the siblings after a node. */
function isSentAfter(node: Element, form: HTMLFormElement | null, work: Work): boolean {
  for (let next = node.nextElementSibling; next; next = next.nextElementSibling) {
    if (++work.nodes > limits.nodes) return false;
    const found = next.matches(sends) ? next : next.querySelector(sends);
    if (found && ((found as HTMLButtonElement).form ?? form) === form) return true;
  }
  return false;
}

/**
 * The element whose content is the field's form: its `<form>`; without one, or where one form holds a whole page, the
 * nearest ancestor that also holds, after the field, something to send it with.
 */
export function findScope(field: HTMLInputElement, work: Work): Element {
  const form = field.form;
  if (form && !isWhole(form)) return form;
  let scope: Element = field;
  for (let level = 0; level < limits.ancestors; level++) {
    const parent = parentOf(scope);
    if (!parent || parent.localName === 'body' || parent.localName === 'html') break;
    const sent = isSentAfter(scope, form, work);
    scope = parent;
    if (sent || scope.localName === 'form') break;
  }
  return scope;
}
