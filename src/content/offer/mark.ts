import { t } from '../../i18n/t.ts';
import { element, icon } from './element.ts';

/**
 * The mark: a button for the pointer. It is out of the Tab order, where it would be one more stop in every form; the
 * keyboard has its command.
 */
export function createMark(path: string, pressed: (event: MouseEvent) => void): HTMLButtonElement {
  const title = t('mark_label');
  const attributes = { type: 'button', class: 'mark', tabindex: '-1', 'aria-label': title, title };
  const mark = element('button', attributes, icon(path));
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
