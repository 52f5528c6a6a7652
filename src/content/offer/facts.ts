import type { GateFacts } from './gate.ts';
import type { Host } from './host.ts';

type Measured = Pick<GateFacts, 'open' | 'hit' | 'width' | 'height' | 'inView' | 'live' | 'rootPlain'>;

/** Firefox paints a filter of the root element over the top layer; Chromium does not. */
const rootFilterCovers = 'openOrClosedShadowRoot' in Element.prototype;

/** Measures what the browser shows of a button now. */
export function measure(host: Host, button: Element): Measured {
  const { left, top, right, bottom, width, height } = button.getBoundingClientRect();
  const tree = host.element.getRootNode() as Document | ShadowRoot;
  // The middle and four points well inside the corners.
  const points = [0.5, 0.1, 0.9].flatMap((x) =>
    x === 0.5
      ? [[x, 0.5]]
      : [
          [x, 0.2],
          [x, 0.8],
        ],
  );
  const hit = points.every(
    ([x = 0, y = 0]) => tree.elementFromPoint(left + width * x, top + height * y) === host.element,
  );
  const root = getComputedStyle(document.documentElement);
  return {
    open: host.isOpen(),
    hit,
    width,
    height,
    inView: left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight + 1,
    live: !isInTransition(),
    rootPlain: !rootFilterCovers || (root.filter === 'none' && Number(root.opacity) >= 0.9),
  };
}

/** While a view transition runs, the page decides what is drawn, and what is drawn last may let pointers through. */
function isInTransition(): boolean {
  try {
    return document.documentElement.matches(':active-view-transition');
  } catch {
    // Browsers that do not know the selector; the older of them know the transition's animations.
    return document
      .getAnimations()
      .some(({ effect }) => /^::view/.test((effect as KeyframeEffect | null)?.pseudoElement ?? ''));
  }
}
