import { limits, type Work } from './limits.ts';

const sends =
  'button:not([type=reset]),input[type=submit],input[type=image],input[type=button],[role=button],a.btn,a.button';

/** The parent of a node; a shadow root's is its host. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent?.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent?.nodeType === 1 ? (parent as Element) : null;
}

/** Whether one `<form>` holds a page's worth of forms, as some frameworks write. */
function isWhole(form: HTMLFormElement): boolean {
  let passwords = 0;
  let submits = 0;
  for (let i = 0; i < Math.min(form.elements.length, limits.fields); i++) {
    const { type } = form.elements[i] as HTMLInputElement;
    if (type === 'password') passwords++;
    else if (type === 'submit' || type === 'image') submits++;
  }
  return submits > 2 || (submits > 1 && passwords > 0);
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
