/** How far everything around an element is scrolled, in px: what the element's place in view owes to scrolling. */
export function scrolledBy(element: Element): readonly [left: number, top: number] {
  let [left, top] = [0, 0];
  for (let at: Node | null = element; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (!(at instanceof Element) || at === element) continue;
    left += at.scrollLeft;
    top += at.scrollTop;
  }
  return [left, top];
}
