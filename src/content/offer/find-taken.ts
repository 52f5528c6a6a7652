import type { Box } from './place-boxes.ts';

/** Wider things over a field are labels and wrappers, not buttons or icons. */
const widest = 72;

/** At most this many elements near a field are measured. */
const most = 24;

/**
 * What stands at the ends of a field: other managers' icons, clear and reveal buttons, native pickers. Icons that let
 * pointers through are not in `elementsFromPoint`, so the field's close relatives are measured too.
 */
export function findTaken(field: HTMLInputElement, box: Box, rtl: boolean, own: Element): Box[] {
  const taken: Box[] = [];
  const add = (element: Element) => {
    if (element === own || element.contains(field)) return;
    const rect = element.getBoundingClientRect();
    const inside =
      rect.right > box.x &&
      rect.left < box.x + box.width &&
      rect.bottom > box.y &&
      rect.top < box.y + box.height;
    if (inside && rect.width <= widest && rect.width > 4 && rect.height > 4) taken.push(rect);
  };

  const root = field.getRootNode() as Document | ShadowRoot;
  const y = box.y + box.height / 2;
  for (const inset of [14, 42, 70, -18]) {
    const x = rtl ? box.x + inset : box.x + box.width - inset;
    for (const element of root.elementsFromPoint(x, y)) {
      if (element === field || element.contains(field)) break;
      add(element);
    }
  }
  const family = field.parentElement?.parentElement ?? field.parentElement;
  const relatives = family?.querySelectorAll('svg,img,button,i,[role=button],span:empty') ?? [];
  for (const relative of [...relatives].slice(0, most)) add(relative);

  // Pictures in the field's own background (old managers' way) and the arrow of a `datalist`.
  const style = getComputedStyle(field);
  const [start, end] = [
    Number.parseFloat(style.paddingInlineStart),
    Number.parseFloat(style.paddingInlineEnd),
  ];
  const picture = style.backgroundImage.includes('url(') && !style.backgroundPosition.startsWith('0%');
  if (picture || field.list || (end >= 26 && end > start + 14)) {
    const width = Math.max(26, Math.min(end, widest));
    taken.push({ y: box.y, height: box.height, x: rtl ? box.x : box.x + box.width - width, width });
  }
  return taken;
}
