import { findTaken } from './find-taken.ts';
import { follow } from './follow.ts';
import type { Host } from './host.ts';
import { moveTo } from './mark.ts';
import { type Box, placeMark } from './place-boxes.ts';

/** When other extensions have drawn their icons after a focus, in ms; a busy page or browser keeps them back for longer. */
const settled = [400, 1_600];

interface Standing {
  readonly host: Host;
  readonly mark: HTMLElement;
  readonly field: HTMLInputElement;
  /** A tiny field gets no mark of itself, but a panel where the person asks for it. */
  readonly asked: boolean;
  /** The field is out of the document, out of view or too small. */
  gone(): void;
  moved(): void;
}

/** Keeps the mark at the field's end until `signal` aborts; false where there is no place for it. */
export function standMark(standing: Standing, signal: AbortSignal): boolean {
  const { host, mark, field, asked, gone, moved } = standing;
  const rtl = getComputedStyle(field).direction === 'rtl';
  let taken: Box[] = [];
  let at: Box = field.getBoundingClientRect();

  function measure(): void {
    at = field.getBoundingClientRect();
    taken = findTaken(field, at, rtl, host.element);
  }

  function findSpot(): Box | null {
    const box = field.getBoundingClientRect();
    if (box.width !== at.width || box.height !== at.height) measure();
    const [dx, dy] = [box.x - at.x, box.y - at.y];
    const now = taken.map(({ x, y, width, height }) => new DOMRect(x + dx, y + dy, width, height));
    return placeMark(box, now, rtl, { width: innerWidth, height: innerHeight });
  }

  function place(): void {
    const spot = field.isConnected ? findSpot() : null;
    if (!field.isConnected || !(spot || asked)) {
      gone();
      return;
    }
    mark.hidden = !spot;
    if (spot) moveTo(mark, spot.x, spot.y);
    moved();
  }

  measure();
  if (!(findSpot() || asked) || !host.show(field)) return false;
  place();
  follow(field, place, gone, signal);
  for (const wait of settled) {
    const again = setTimeout(() => {
      if (field.isConnected) measure();
      place();
    }, wait);
    signal.addEventListener('abort', () => clearTimeout(again));
  }
  return true;
}
