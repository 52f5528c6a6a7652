import { contentBrowser } from './content-browser.ts';

// Only code of this extension in this document sees the isolated world's global; a page sees nothing of it.
const slot = Symbol.for('bauta');
type World = { [slot]?: AbortController };

/** The life of this content script in this document: everything it starts stops by `signal`. */
export interface Life {
  readonly signal: AbortSignal;
  /** False once the extension is gone or updated; the script then takes itself down. */
  alive(): boolean;
  stop(): void;
}

/** Begins a life and ends that of an older copy in the same document: the newest wins. */
export function beginLife(): Life {
  const world = globalThis as World;
  world[slot]?.abort();
  const controller = new AbortController();
  world[slot] = controller;
  return {
    signal: controller.signal,
    alive() {
      if (!contentBrowser.runtime?.id) controller.abort();
      return !controller.signal.aborted;
    },
    stop: () => controller.abort(),
  };
}
