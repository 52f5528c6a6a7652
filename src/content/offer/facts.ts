import type { GateFacts } from './gate.ts';
import type { Host } from './host.ts';

type Measured = Pick<GateFacts, 'open' | 'hit' | 'width' | 'height' | 'inView' | 'live' | 'rootPlain'>;

/** Firefox paints a filter of the root element over the top layer; Chromium does not. */
const rootFilterCovers = 'openOrClosedShadowRoot' in Element.prototype;

/** The middle of a button and four points well inside its corners, in parts of its size. */
const points = [
  [0.5, 0.5],
  [0.1, 0.2],
  [0.1, 0.8],
  [0.9, 0.2],
  [0.9, 0.8],
] as const;

/** Measures what the browser shows of a button now. */
export function measure(host: Host, button: Element): Measured {
  const { left, top, right, bottom, width, height } = button.getBoundingClientRect();
  const tree = host.element.getRootNode() as Document | ShadowRoot;
  const hit = points.every(
    ([x, y]) => tree.elementFromPoint(left + width * x, top + height * y) === host.element,
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
