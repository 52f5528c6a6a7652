import type { Host } from './host.ts';

interface Shielded {
  /** The main button goes down in our UI. A finger's does so right before its click: until then it may be about to scroll. */
  pressed(): void;
  /** A press outside our UI. */
  outside(): void;
  /** A key, before the page sees it; true where it is ours and the page must not. */
  key(event: KeyboardEvent): boolean;
}

const events = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchstart',
  'focusin',
  'focusout',
  'keydown',
  'keyup',
];

/**
 * Keeps what happens in our UI from the page: its dialogs close on a press outside of them, and its shortcuts and focus
 * traps would take our keys. The default of `mousedown` is prevented so that the field keeps the focus.
 */
export function shield(host: Host, { pressed, outside, key }: Shielded, signal: AbortSignal): void {
  function handle(event: Event): void {
    const ours = event.target === host.element;
    if (event.type === 'pointerdown' && event.isTrusted && !ours) outside();
    const isOurKey = event.type === 'keydown' && event.isTrusted && key(event as KeyboardEvent);
    if (isOurKey) event.preventDefault();
    if (!ours && !isOurKey) return;
    event.stopImmediatePropagation();
    if (event.type !== 'mousedown') return;
    const { button, clientX, clientY } = event as MouseEvent;
    if (event.isTrusted && button === 0) pressed();
    const selectable = host.root.elementFromPoint(clientX, clientY)?.closest('#address');
    if (!selectable) event.preventDefault();
  }
  for (const type of events) addEventListener(type, handle, { capture: true, signal });
  host.element.addEventListener('click', (event) => event.stopPropagation(), { signal });
}
