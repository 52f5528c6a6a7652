import { shadowRootOf } from '../shadow.ts';
import type { Box } from './place-boxes.ts';

/** Wider things over a field are labels and wrappers, not icons. */
const widest = 72;

/** What a person may want to press, however wide it is. */
const pressable = 'a,button,input';

/** At most this many elements near a field are measured. */
const most = 24;

/**
 * What stands at the ends of a field: other managers' icons, clear and reveal buttons, native pickers. Icons that let
 * pointers through are not in `elementsFromPoint`, so the field's close relatives are measured too.
 */
export function findTaken(field: HTMLInputElement, box: Box, rtl: boolean, own: Element): Box[] {
  const taken: Box[] = [];
  const add = (element?: Element | null) => {
    if (!element || element.contains(field)) return;
    const rect = element.getBoundingClientRect();
    const { width, height } = rect;
    if (width > 4 && height > 4 && (width <= widest || element.matches(pressable))) taken.push(rect);
  };

  const root = field.getRootNode() as Document | ShadowRoot;
  const outside = box.height / 2 + 14;
  for (const inset of [14, 42, 70, -18]) {
    // The mark is higher than a low field, and goes below or above where the end is full.
    for (const row of [0, 11, -11, outside, -outside]) {
      const x = rtl ? box.x + inset : box.x + box.width - inset;
      const y = box.y + box.height / 2 + row;
      for (const element of root.elementsFromPoint(x, y)) {
        if (element.contains(field)) break;
        if (element === own) continue;
        add(element);
        // Some icons hang in the shadow root of an element that has no size itself.
        add(shadowRootOf(element)?.elementFromPoint(x, y));
      }
    }
  }
  const parent = field.parentElement;
  const family = (parent?.parentElement ?? parent)?.querySelectorAll(
    'svg,img,button,i,[role=button],span:empty',
  );
  for (const relative of [...(family ?? [])].slice(0, most)) add(relative);

  // Pictures in the field's own background (old managers' way) and the arrow of a `datalist`.
  const style = getComputedStyle(field);
  const end = Number.parseFloat(style.paddingInlineEnd);
  const start = Number.parseFloat(style.paddingInlineStart);
  const picture = style.backgroundImage.includes('url(') && !style.backgroundPosition.startsWith('0%');
  if (picture || field.list || (end >= 26 && end > start + 14)) {
    const width = Math.max(26, Math.min(end, widest));
    taken.push(new DOMRect(rtl ? box.x : box.x + box.width - width, box.y, width, box.height));
  }
  return taken;
}
