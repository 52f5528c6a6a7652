/**
 * Whether an element could be an e-mail field at all: a writable one-line text input. Cheap, reads no layout; most inputs
 * that pass are something else.
 */
export function isCandidate(element: Element): element is HTMLInputElement {
  if (element.localName !== 'input') return false;
  const field = element as HTMLInputElement;
  return (field.type === 'email' || field.type === 'text') && !field.disabled && !field.readOnly;
}
