/** A rectangle in px, in the coordinates of the viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Side of the mark's hit area in px: the least that WCAG 2.2 (2.5.8) wants of a target. */
export const markSize = 24;

const gap = 4;
const margin = 8;

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/**
 * Where the mark goes: inside the field's inline end; further inside where something stands there; else outside beside
 * it, else below or above. Null where the field is too small to be one.
 */
export function placeMark(field: Box, taken: readonly Box[], rtl: boolean, viewport: Size): Box | null {
  const { width, height } = field;
  // A field of vertical writing is as narrow as others are low.
  if (Math.min(width, height) < 12 || Math.max(width, height) < 40) return null;
  const y = field.y + (height - markSize) / 2;
  const at = (x: number, top = y): Box => ({ x, y: top, width: markSize, height: markSize });
  // Distance from the inline end, negative for outside.
  const beside = (inset: number) => at(rtl ? field.x + inset : field.x + width - inset - markSize);
  const inset = Math.max(gap, Math.min(margin, (height - markSize) / 2));
  const slots = [inset, inset + 28, inset + 56]
    .filter((distance) => distance + markSize <= width / 2)
    .map(beside);
  const { x: end } = beside(0);
  const below = at(end, field.y + height + 2);
  slots.push(beside(-markSize - gap), below, at(end, field.y - markSize - 2));
  const isFree = (slot: Box) =>
    Math.min(slot.x, slot.y) >= 0 &&
    slot.x + markSize <= viewport.width &&
    slot.y + markSize <= viewport.height &&
    !taken.some((box) => meets(slot, box));
  return slots.find(isFree) ?? below;
}

/**
 * Where the panel goes: below the field, ends aligned; above where there is more room there, or where `preferAbove` asks
 * for it because the next field is below; always inside the viewport. Where it must lie over the field it leaves the end
 * with the mark free, so that it does not come up under the pointer.
 */
export function placePanel(
  field: Box,
  panel: Size,
  rtl: boolean,
  viewport: Size,
  preferAbove = false,
): { x: number; y: number; above: boolean } {
  const inside = (wanted: number, size: number, room: number) =>
    Math.max(margin, Math.min(wanted, room - size - margin));
  const below = field.y + field.height + 6;
  const over = field.y - panel.height - 6;
  const fitsBelow = below + panel.height + margin <= viewport.height;
  const above = over >= margin && (preferAbove || !fitsBelow);
  const inset = above || fitsBelow ? 0 : markSize + 2 * margin;
  const wanted = rtl ? field.x + inset : field.x + field.width - panel.width - inset;
  const y = above ? over : inside(below, panel.height, viewport.height);
  return { x: inside(wanted, panel.width, viewport.width), y, above };
}
