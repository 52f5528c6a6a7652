import { isCandidate } from '../detection/candidate.ts';
import { findDeepFocus, innermost } from './deep-focus.ts';

/** How long after the person's own pointer or key a focus still counts as theirs, in ms. */
const following = 1_000;

export interface FieldListener {
  /** The person focused or pointed at a field that could be an e-mail field. */
  seen(field: HTMLInputElement, how: 'focus' | 'hover'): void;
  /** Something else was focused or pointed at. */
  left(how: 'focus' | 'hover', target: EventTarget | null): void;
}

/**
 * Tells which field the person turns to. Four passive listeners and nothing else: no scan, no observer, no timer. A focus
 * counts only if it follows a trusted pointer or key event, since a script's `focus()` fires a trusted `focusin` too; a
 * field that the page focused by itself is told of at the person's next act.
 */
export function watchFields({ seen, left }: FieldListener, signal: AbortSignal): void {
  let lastAct = Number.NEGATIVE_INFINITY;
  let owed = true;

  const tell = (target: EventTarget | null, how: 'focus' | 'hover') =>
    target instanceof Element && isCandidate(target) ? seen(target, how) : left(how, target);

  function act(event: Event): void {
    if (!event.isTrusted) return;
    if (event.type !== 'pointerover') lastAct = event.timeStamp;
    if (!owed) return;
    owed = false;
    const focused = findDeepFocus(document);
    if (focused) tell(focused, 'focus');
  }

  function focus(event: Event): void {
    owed = event.timeStamp - lastAct > following;
    if (!owed) tell(innermost(event), 'focus');
  }

  function point(event: Event): void {
    act(event);
    if (event.isTrusted && (event as PointerEvent).pointerType !== 'touch') tell(innermost(event), 'hover');
  }

  const options = { capture: true, passive: true, signal };
  addEventListener('focusin', focus, options);
  addEventListener('pointerover', point, options);
  addEventListener('pointerdown', act, options);
  addEventListener('keydown', act, options);
}
