/** The element that has the focus, through open shadow roots; null where nothing or only the body has it. */
export function findDeepFocus(root: Document | ShadowRoot): Element | null {
  const focused = root.activeElement;
  return focused?.shadowRoot ? (findDeepFocus(focused.shadowRoot) ?? focused) : focused;
}

/** The innermost element of an event, through open shadow roots. */
export function innermost(event: Event): EventTarget | null {
  const target = event.target;
  return target instanceof Element && target.shadowRoot ? (event.composedPath()[0] ?? target) : target;
}
