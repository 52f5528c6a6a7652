/** Smallest side, in CSS pixels, of a box a person can type into. */
const smallest = 5;

/** What clips a box to nothing, as texts for screen readers alone are. */
const clipped = /inset\((?:50|100)%|rect\((?:[01]px[, ]*){4}\)/;

/**
 * Whether a person sees the field: rendered, not transparent, on the page's canvas, not clipped away by one of its
 * nearest boxes. Reads layout, of this one field and three ancestors.
 */
export function isVisible(field: HTMLElement): boolean {
  if (!field.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const box = field.getBoundingClientRect();
  if (box.width < smallest || box.height < smallest) return false;
  const { scrollX, scrollY } = field.ownerDocument.defaultView ?? globalThis;
  if (box.bottom + scrollY < 0 || box.right + scrollX < 0) return false;
  let node: HTMLElement | null = field;
  for (let level = 0; node && level < 4; level++, node = node.parentElement) {
    const style = getComputedStyle(node);
    if (Number(style.opacity) < 0.1 || clipped.test(style.clipPath + style.clip)) return false;
    if (
      level &&
      style.overflow !== 'visible' &&
      (node.offsetWidth < smallest || node.offsetHeight < smallest)
    )
      return false;
  }
  return true;
}
