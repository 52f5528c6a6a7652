/** The part of an intersection entry that Chromium alone fills, and only where asked (Intersection Observer v2). */
type SeenEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** Styles that leave nothing to see of what a frame holds. */
const plain = { filter: 'none', clipPath: 'none', maskImage: 'none', visibility: 'visible' } as const;

/**
 * Whether a person can see `panel`. The top layer of a frame ends at the frame: its parents, which are of the same origin,
 * can make it transparent or cover it, and nothing inside notices. Chromium knows what is drawn, masks excepted; and the
 * frame elements are looked at, which misses what covers a frame and lets pointers through. Where the panel is not `alone`
 * in the top layer, what lay below it may have been raised unheard: Chromium is asked in a page's own window, too.
 */
export function seeThroughFrames(panel: Element, alone: () => boolean, signal: AbortSignal): () => boolean {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return () => frames(window, true);
  let seen = false;
  const observer = new IntersectionObserver(
    (entries) => {
      seen = (entries.at(-1) as SeenEntry).isVisible === true;
    },
    { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] } as IntersectionObserverInit,
  );
  observer.observe(panel);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => (seen || (window === window.top && alone())) && frames(window, false);
}

/** Whether no frame element from here to the top is hidden, faded or, where the browser is `blind`, under the top layer. */
function frames(view: Window, blind: boolean): boolean {
  const frame = view.frameElement;
  if (!frame) return true;
  const { ownerDocument: page } = frame;
  const { x, y, width, height } = frame.getBoundingClientRect();
  if (page.elementFromPoint(x + width / 2, y + height / 2) !== frame) return false;
  for (const cover of page.querySelectorAll(':popover-open, :modal'))
    if (!cover.contains(frame)) return false;
  for (let at: Element | null = frame; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (Number(style.opacity) < 0.9) return false;
    for (const name of Object.keys(plain) as (keyof typeof plain)[])
      if (style[name] !== plain[name]) return false;
  }
  return frames(view.parent, blind);
}
