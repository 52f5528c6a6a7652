import { shadowRootOf } from '../shadow.ts';

/** How often the top layer is looked at while a panel is open, in ms. */
const interval = 100;

/** How long one search for shadow roots may take between two looks, and at a press, in ms. */
const slice = 3;
const sliceAtPress = 4;

type Root = Document | ShadowRoot;

/** Watches for foreign elements that enter the top layer above ours while a panel is open. */
export interface TopLayerWatch {
  /** Looks now; then tells when something foreign last entered, on the clock of `performance.now()`. */
  poisonedAt(): number;
  /** Ours is the topmost again: what is there now lies below. */
  rebase(): void;
  /** Nothing foreign was in the top layer at the last look. */
  alone(): boolean;
}

/**
 * Neither do `toggle` events leave a closed shadow tree nor do queries enter it, so every root is watched and queried by
 * itself. Both ways are used: events miss nothing in time, but a page can stop them; looks see what is there.
 */
export function watchTopLayer(own: Element, onEntered: () => void, signal: AbortSignal): TopLayerWatch {
  const roots = new Set<Root>();
  const searches: TreeWalker[] = [];
  let known = new Set<Element>();
  let poisonedAt = Number.NEGATIVE_INFINITY;

  function entered(): void {
    poisonedAt = performance.now();
    onEntered();
  }

  function add(root: Root): void {
    if (!roots.has(root)) {
      roots.add(root);
      const opens = (event: Event) =>
        event.target !== own && (event as ToggleEvent).newState === 'open' && entered();
      root.addEventListener('beforetoggle', opens, { capture: true, signal });
    }
    searches.push(document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT));
  }

  /** Goes on with the search for shadow roots where the last slice ended; starts over when it is through. */
  function search(end: number): void {
    for (let current = searches[0]; current; current = searches[0]) {
      for (let node = current.nextNode(); node; node = current.nextNode()) {
        const found = node === own ? null : shadowRootOf(node as Element);
        if (found) add(found);
        if (performance.now() > end) return;
      }
      searches.shift();
    }
    add(document);
  }

  function look(): Set<Element> {
    const present = new Set<Element>();
    for (const root of roots) {
      for (const element of root.querySelectorAll(':popover-open, :modal')) present.add(element);
      // What is closed stays where it was, and painted, as long as a transition of `overlay` runs.
      for (const animation of root.getAnimations()) {
        const { transitionProperty, effect } = animation as CSSTransition;
        const target = transitionProperty === 'overlay' && (effect as KeyframeEffect | null)?.target;
        if (target) present.add(target);
      }
    }
    present.delete(own);
    return present;
  }

  function compare(): void {
    const present = look();
    const isNew = [...present].some((element) => !known.has(element));
    known = present;
    if (isNew) entered();
  }

  add(document);
  known = look();
  const timer = setInterval(() => {
    search(performance.now() + slice);
    compare();
  }, interval);
  signal.addEventListener('abort', () => clearInterval(timer));

  return {
    poisonedAt() {
      // A root may have been made with the press itself: from the start, as far as the frame allows.
      searches.length = 0;
      add(document);
      search(performance.now() + sliceAtPress);
      compare();
      return poisonedAt;
    },
    rebase() {
      known = look();
    },
    alone: () => known.size === 0,
  };
}
