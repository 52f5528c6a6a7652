import { t } from '../../i18n/t.ts';
import { element, icon } from './element.ts';
import { maskPath } from './icons.ts';

/**
 * The mark: a button for the pointer. It is out of the Tab order, where it would be one more stop in every form; the
 * keyboard has its command.
 */
export function createMark(pressed: (event: MouseEvent) => void): HTMLButtonElement {
  const mark = element('button', { type: 'button', class: 'mark', tabindex: '-1' }, icon(maskPath));
  mark.ariaLabel = t('mark_label');
  mark.title = t('mark_label');
  mark.addEventListener('click', (event) => {
    if (event.isTrusted) pressed(event);
  });
  return mark;
}

/** Puts one of our elements at a place in the viewport, whatever zoom the page sets on what is around it. */
export function moveTo(target: HTMLElement, x: number, y: number): void {
  const zoom = (target as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  target.style.left = `${x / zoom}px`;
  target.style.top = `${y / zoom}px`;
}
