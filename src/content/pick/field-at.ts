import { shadowRootOf } from '../shadow.ts';

/** Whether an address could go into an element: a one-line text input that can be written to. */
export function takesAddress(element: unknown): element is HTMLInputElement {
  return (
    element instanceof HTMLInputElement &&
    /^(?:email|text|search)$/.test(element.type) &&
    !element.matches(':read-only')
  );
}

/** The field under a point of the viewport, through shadow roots, labels and what lies over it; null where there is none. */
export function fieldAt(x: number, y: number): HTMLInputElement | null {
  let root: Document | ShadowRoot = document;
  for (;;) {
    const elements: Element[] = root.elementsFromPoint(x, y);
    const field =
      elements.find(takesAddress) ??
      elements.map((each) => each.closest('label')?.control).find(takesAddress);
    if (field) return field;
    const inner: ShadowRoot | null = elements[0] ? shadowRootOf(elements[0]) : null;
    if (!inner || inner === root) return null;
    root = inner;
  }
}
