/**
 * What is put into a page to time what a person sees. `pageProbe` runs in the page's own world before anything else, and
 * notes when the acts and the filled address arrived; `worldProbe` runs in the extension's world, the only one from
 * which a closed shadow root can be looked into. Both clocks are the document's `performance.now()`.
 */
export const pageProbe = `(() => {
  const seen = globalThis.__acts = {};
  for (const type of ['pointerdown', 'focusin', 'click']) {
    addEventListener(type, (event) => { seen[type] = event.timeStamp; }, true);
  }
  addEventListener('input', (event) => {
    if (event.target.value?.includes('@')) seen.filled = performance.now();
  }, true);
})()`;

/** Where our own content script puts what; the one place of the benchmark that knows its inside. */
const parts = {
  mark: '.mark',
  panel: '[role=dialog]',
  address: '#address',
  use: '[data-act=use]',
} as const;

export type Part = keyof typeof parts;

/**
 * Notes in every frame what is there. A part that is there when a frame's callbacks run is painted with that frame; the
 * message posted from them arrives when the frame is done.
 */
export const worldProbe = `globalThis.__probe ??= (() => {
  const parts = ${JSON.stringify(parts)};
  const root = () => {
    for (const host of document.querySelectorAll(':popover-open')) {
      const found = chrome.dom.openOrClosedShadowRoot(host);
      if (found?.querySelector(parts.mark)) return found;
    }
    return null;
  };
  const find = (part) => {
    const element = root()?.querySelector(parts[part]);
    return element?.checkVisibility() ? element : null;
  };
  const address = () => find('address')?.textContent.includes('@') ?? false;
  let frames = [], running = false, changed = null;
  const observer = new MutationObserver(() => { if (changed === null && address()) changed = performance.now(); });
  const frame = () => {
    if (!running) return;
    const note = { at: performance.now(), mark: find('mark') !== null, panel: find('panel') !== null, address: address(), done: 0 };
    frames.push(note);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { note.done = performance.now(); };
    port2.postMessage(0);
    requestAnimationFrame(frame);
  };
  return {
    start() { frames = []; changed = null; running = true; requestAnimationFrame(frame); },
    observe() { const at = root(); if (at) observer.observe(at, { subtree: true, childList: true, characterData: true }); return at !== null; },
    has: (part) => (part === 'address' ? address() : find(part) !== null),
    centre(part) {
      const element = find(part);
      if (!element) return null;
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    stop() { running = false; observer.disconnect(); return { frames, changed }; },
  };
})(), true`;

/** One drawn frame. Times in ms of the document's clock. */
export interface Frame {
  readonly at: number;
  readonly mark: boolean;
  readonly panel: boolean;
  readonly address: boolean;
  readonly done: number;
}

/** What the page saw of the acts. */
export interface Acts {
  readonly pointerdown?: number;
  readonly focusin?: number;
  readonly click?: number;
  readonly filled?: number;
}

/** How many frames from `since` until `part` was painted, and after how many ms that frame was done; null if never. */
export function paintedAfter(
  frames: readonly Frame[],
  part: 'mark' | 'panel' | 'address',
  since: number,
): { readonly frames: number; readonly ms: number } | null {
  const later = frames.filter(({ at }) => at >= since);
  const index = later.findIndex((frame) => frame[part]);
  const frame = later[index];
  return frame ? { frames: index + 1, ms: (frame.done || frame.at) - since } : null;
}
