import { setTimeout as sleep } from 'node:timers/promises';
import type { Chromium } from '../chromium.ts';
import type { Lab } from '../lab.ts';
import { say } from '../ours.ts';
import { inTab, watchWorld } from '../tab.ts';
import { stopWorker, workerHeap } from '../worker.ts';

/** Times of messages from a page to the worker and back, in ms. */
export interface Wakes {
  /** The worker was stopped: its process, its start, its first answer. */
  readonly cold: number[];
  /** It runs. */
  readonly warm: number[];
}

export interface WakeReport {
  readonly ours: Wakes;
  readonly floor: Wakes;
  /** JS heap of our worker after a cold start and a few answers, in bytes. */
  readonly heap: number[];
}

/** Our worker's first answer beside that of one which has a single line. */
export async function measureWakes(lab: Lab, rounds: number): Promise<WakeReport> {
  const ours: Wakes = { cold: [], warm: [] };
  const floor: Wakes = { cold: [], warm: [] };
  const heap: number[] = [];
  const context = say(lab.version, 'offer.context', {});
  for (let round = 0; round < rounds; round += 1) {
    await wake(lab, lab.browsers.listener, 'chrome.runtime.sendMessage(1)', floor);
    await wake(lab, lab.browsers.ours, context, ours);
    const used = await workerHeap(lab.browsers.ours);
    if (used !== null) heap.push(used);
  }
  return { ours, floor, heap };
}

async function wake(lab: Lab, browser: Chromium, message: string, into: Wakes): Promise<void> {
  await inTab(browser, async (tab) => {
    const findWorld = watchWorld(tab);
    await tab.goto(lab.site.url('sign-up', lab.nextVisit()));
    const world = await findWorld();
    const time = `(async () => { const start = performance.now(); const reply = await ${message}; if (reply?.ok === false) throw new Error(JSON.stringify(reply)); return performance.now() - start; })()`;
    await stopWorker(browser);
    into.cold.push(await tab.evaluate<number>(time, world));
    await sleep(100);
    for (let i = 0; i < 3; i += 1) into.warm.push(await tab.evaluate<number>(time, world));
  });
}
