import { setTimeout as sleep } from 'node:timers/promises';
import type { Chromium } from './chromium.ts';

/** A point in the tab's viewport, in CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One open tab. */
export interface Tab {
  readonly sessionId: string;
  readonly targetId: string;
  send<T = unknown>(method: string, params?: Readonly<Record<string, unknown>>): Promise<T>;
  on(method: string, listener: (params: Readonly<Record<string, unknown>>) => void): () => void;
  /** Navigates and waits for the load event. */
  goto(url: string): Promise<void>;
  /** Value of an expression, promises awaited; in the page's own world where no other is named. */
  evaluate<T>(expression: string, world?: number): Promise<T>;
  /** Evaluates until the answer is neither null, false nor an error; the last answer once time is over. */
  until<T>(expression: string, world?: number, timeoutMs?: number): Promise<T>;
  /** Moves, presses and releases with the pauses of a quick hand: trusted events. */
  click(place: Point): Promise<void>;
  /** `Performance.getMetrics`, in which times are CPU time of the main thread, in s. Needs `countCpu` first. */
  metrics(): Promise<Readonly<Record<string, number>>>;
  countCpu(): Promise<void>;
  /** JS heap in use after a collection, in bytes, all worlds of the tab. */
  heap(): Promise<number>;
  close(): Promise<void>;
}

interface Evaluated<T> {
  readonly result: { readonly value: T };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

/** Opens a tab on an empty page, which gets a renderer of its own at its first navigation. */
export async function openTab(browser: Chromium): Promise<Tab> {
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', {
    url: 'about:blank',
  });
  const sessionId = await browser.attach(targetId);
  const send: Tab['send'] = (method, params = {}) => browser.send(method, params, sessionId);
  const on: Tab['on'] = (method, listener) => browser.on(sessionId, method, listener);
  await send('Page.enable');

  async function evaluate<T>(expression: string, world?: number): Promise<T> {
    const { result, exceptionDetails } = await send<Evaluated<T>>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      ...(world === undefined ? {} : { contextId: world }),
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  const mouse = (type: string, place: Point, more: object = {}) =>
    send('Input.dispatchMouseEvent', { type, ...place, ...more });

  return {
    sessionId,
    targetId,
    send,
    on,
    evaluate,
    async goto(url) {
      const loaded = once(on, 'Page.loadEventFired', url);
      const { errorText } = await send<{ errorText?: string }>('Page.navigate', { url });
      if (errorText) throw new Error(`${url}: ${errorText}`);
      await loaded;
    },
    async until<T>(expression: string, world?: number, timeoutMs = 5_000) {
      const end = Date.now() + timeoutMs;
      for (;;) {
        const value = await evaluate<T>(expression, world);
        if ((value !== null && value !== false && value !== undefined) || Date.now() > end) return value;
        await sleep(15);
      }
    },
    async click(place) {
      await mouse('mouseMoved', place);
      await sleep(60);
      await mouse('mousePressed', place, { button: 'left', clickCount: 1 });
      await sleep(40);
      await mouse('mouseReleased', place, { button: 'left', clickCount: 1 });
    },
    async countCpu() {
      await send('Performance.enable', { timeDomain: 'threadTicks' });
    },
    async metrics() {
      const { metrics } = await send<{ metrics: { name: string; value: number }[] }>(
        'Performance.getMetrics',
      );
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    },
    async heap() {
      await send('HeapProfiler.collectGarbage');
      await send('HeapProfiler.collectGarbage');
      return (await send<{ usedSize: number }>('Runtime.getHeapUsage')).usedSize;
    },
    async close() {
      await browser.send('Target.closeTarget', { targetId });
      // The renderer's end is not part of the next visit.
      await sleep(80);
    },
  };
}

/** Runs work in a tab of its own and closes it, whatever happens. */
export async function inTab<T>(browser: Chromium, work: (tab: Tab) => Promise<T>): Promise<T> {
  const tab = await openTab(browser);
  try {
    return await work(tab);
  } finally {
    await tab.close();
  }
}

/** The id of the extension's isolated world in the tab's main frame, once the content script runs there. */
export function watchWorld(tab: Tab): () => Promise<number> {
  let world: number | null = null;
  tab.on('Runtime.executionContextsCleared', () => {
    world = null;
  });
  tab.on('Runtime.executionContextCreated', ({ context }) => {
    const { id, origin } = context as { id: number; origin: string };
    if (origin.startsWith('chrome-extension://')) world = id;
  });
  return async () => {
    await tab.send('Runtime.enable');
    for (let tries = 0; tries < 100; tries += 1) {
      if (world !== null) return world;
      await sleep(20);
    }
    throw new Error('no content script in this page');
  };
}

function once(on: Tab['on'], method: string, what: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      off();
      reject(new Error(`${what}: no ${method} within 30 s`));
    }, 30_000);
    const off = on(method, () => {
      clearTimeout(timer);
      off();
      resolve();
    });
  });
}
