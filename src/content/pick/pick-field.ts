import { findDeepFocus } from '../deep-focus.ts';
import { fieldAt, takesAddress } from './field-at.ts';
import { createFrame } from './frame.ts';

/** What a press on the page is made of; none of it is the page's while the person points. */
const presses = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
] as const;

/**
 * Lets the person point at a field: a frame follows pointer and keyboard, a click or Enter takes the field, Escape gives up (null). Only the
 * person's own events count. Ends with `signal`.
 */
export function pickField(end: (field: HTMLInputElement | null) => void, signal: AbortSignal): void {
  const frame = createFrame(signal);
  const options = { capture: true, signal };

  const keep = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  function press(event: MouseEvent): void {
    if (!event.isTrusted) return;
    keep(event);
    const field = event.type === 'click' ? fieldAt(event.clientX, event.clientY) : null;
    if (field) end(field);
  }

  function key(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    const focused = findDeepFocus(document);
    if (event.key === 'Escape') {
      keep(event);
      end(null);
    } else if (event.key === 'Enter' && takesAddress(focused)) {
      keep(event);
      end(focused);
    }
  }

  function point({ clientX, clientY }: PointerEvent): void {
    frame.draw(fieldAt(clientX, clientY), clientY);
  }

  function focus(): void {
    const focused = findDeepFocus(document);
    if (takesAddress(focused)) frame.draw(focused, focused.getBoundingClientRect().y);
  }

  for (const type of presses) addEventListener(type, press, options);
  addEventListener('pointermove', point, options);
  addEventListener('scroll', () => frame.draw(null, Number.POSITIVE_INFINITY), options);
  addEventListener('focusin', focus, options);
  addEventListener('keydown', key, options);
}
