/**
 * Calls `moved` whenever `field` may stand elsewhere, at most once a frame, as long as `signal` lives. No polling: scroll
 * and resize events, a resize observer, and an intersection observer pinned to where the field was seen last, which
 * notices movement that has no event (layout, animation). `hidden` tells that the field is not in view at all.
 */
export function follow(
  field: HTMLInputElement,
  moved: () => void,
  hidden: () => void,
  signal: AbortSignal,
): void {
  let frame = 0;
  let pinned: IntersectionObserver | null = null;

  function later(): void {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      moved();
      // It may have moved on to another field.
      if (!signal.aborted) pin();
    });
  }

  function pin(): void {
    pinned?.disconnect();
    const { top, left, bottom, right } = field.getBoundingClientRect();
    const sides = [top, innerWidth - right, innerHeight - bottom, left];
    const rootMargin = sides.map((side) => `${-Math.floor(side)}px`).join(' ');
    let first = true;
    pinned = new IntersectionObserver(
      ([entry]) => {
        if (!first) later();
        else if (!entry?.isIntersecting) hidden();
        first = false;
      },
      { root: document, rootMargin, threshold: [0, 0.5, 1] },
    );
    pinned.observe(field);
  }

  const sizes = new ResizeObserver(later);
  sizes.observe(field);
  const options = { capture: true, passive: true, signal };
  addEventListener('scroll', later, options);
  addEventListener('resize', later, options);
  visualViewport?.addEventListener('resize', later, options);
  visualViewport?.addEventListener('scroll', later, options);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    sizes.disconnect();
    pinned?.disconnect();
  });
  pin();
}
