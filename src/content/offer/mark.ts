import { element, type Tree } from './element.ts';

/** Builds the mark, with what is to be done at each thing that a person does with it. */
export function createMark(
  tree: Tree,
  name: string,
  on: Readonly<Record<'pointerenter' | 'click', (event: MouseEvent) => void>>,
): HTMLElement {
  const mark = element(...tree);
  mark.title = name;
  mark.ariaLabel = name;
  for (const type of ['pointerenter', 'click'] as const)
    mark.addEventListener(type, (event) => event.isTrusted && on[type](event));
  return mark;
}

/** Puts one of our elements at a place in the viewport, at its own size, whatever zoom the page sets around it. */
export function moveTo(target: HTMLElement, x: number, y: number): void {
  const { host } = target.getRootNode() as ShadowRoot;
  const zoom = (host as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  Object.assign(target.style, { zoom: String(1 / zoom), left: `${x}px`, top: `${y}px` });
}
