import { setTimeout as sleep } from 'node:timers/promises';
import type { Chromium, Target } from './chromium.ts';

const isWorker = ({ type, url }: Target) =>
  type === 'service_worker' && url.startsWith('chrome-extension://');

/** The extension's service worker, where it runs. */
export async function findWorker(browser: Chromium): Promise<Target | null> {
  return (await browser.targets()).find(isWorker) ?? null;
}

/** Stops the worker as the browser does after half a minute of silence; the next event starts it again. */
export async function stopWorker(browser: Chromium): Promise<void> {
  const worker = await findWorker(browser);
  if (!worker) return;
  await browser.send('Target.closeTarget', { targetId: worker.targetId });
  for (let tries = 0; tries < 150; tries += 1) {
    if (!(await findWorker(browser))) {
      // The process ends a little later than the target.
      await sleep(150);
      return;
    }
    await sleep(20);
  }
  throw new Error('the worker does not stop');
}

/** JS heap of the running worker after a collection, in bytes; null where none runs. */
export async function workerHeap(browser: Chromium): Promise<number | null> {
  const worker = await findWorker(browser);
  if (!worker) return null;
  const sessionId = await browser.attach(worker.targetId);
  try {
    for (const _ of [1, 2]) await browser.send('HeapProfiler.collectGarbage', {}, sessionId);
    const { usedSize } = await browser.send<{ usedSize: number }>('Runtime.getHeapUsage', {}, sessionId);
    return usedSize;
  } finally {
    await browser.send('Target.detachFromTarget', { sessionId });
  }
}

/** The extension's id, from its worker, which is started by the installation. */
export async function findExtensionId(browser: Chromium): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const worker = await findWorker(browser);
    if (worker) return new URL(worker.url).host;
    await sleep(30);
  }
  throw new Error('the extension started no worker');
}
