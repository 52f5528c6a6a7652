import { element, type Tree } from './element.ts';

/** Builds the mark; `pressed` hears what a person does with it. */
export function createMark(tree: Tree, pressed: (event: MouseEvent) => void): HTMLElement {
  const mark = element(...tree);
  mark.addEventListener('click', (event) => {
    if (event.isTrusted) pressed(event);
  });
  return mark;
}

/** Puts one of our elements at a place in the viewport, at its own size, whatever zoom the page sets around it. */
export function moveTo(target: HTMLElement, x: number, y: number): void {
  const { host } = target.getRootNode() as ShadowRoot;
  const zoom = (host as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  Object.assign(target.style, { zoom: String(1 / zoom), left: `${x}px`, top: `${y}px` });
}
