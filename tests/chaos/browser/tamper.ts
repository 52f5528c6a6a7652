import type { Worker } from 'playwright';
import type { ChromiumExtension } from '../../e2e/harness/chromium.ts';
import { waitFor, within } from '../../e2e/harness/wait.ts';

/** The longest wait of the background that is left as it is, in ms. */
const patience = 5_000;
/** Longer ones, such as the 20 s after which a request is given up, end so many times sooner. */
const haste = 20;

/** What lets a test go by its own clock in a worker that knows nothing of tests. */
export interface Tampering {
  /** How far this machine's clock is off for the background, in ms. */
  setSkew(ms: number): Promise<void>;
  /** What a due alarm does, now. */
  ring(): Promise<void>;
}

/** Puts clock and timers of every worker that starts from now on into the test's hands, through the debugger. */
export function tamper(chromium: ChromiumExtension): Tampering {
  let skew = 0;
  // One that is killed meanwhile has no clock to set.
  const set = (worker: Worker) =>
    within('the worker', 1_000, worker.evaluate(install, { skew, patience, haste })).catch(() => undefined);
  chromium.context.on('serviceworker', (worker) => void set(worker));
  for (const worker of chromium.context.serviceWorkers()) void set(worker);
  return {
    async setSkew(ms) {
      skew = ms;
      await Promise.all(chromium.context.serviceWorkers().map(set));
    },
    async ring() {
      await waitFor('a worker that hears the alarm', async () => {
        // One that a script kills just now hears nothing, and never says so; the browser would start another for the alarm.
        const told = chromium.worker().then(async (worker) => {
          await set(worker);
          return worker.evaluate(dispatchAlarm);
        });
        return within('the alarm', 3_000, told).catch(() => false);
      });
    },
  };
}

/** What the browser itself does when the alarm is due. */
function dispatchAlarm(): boolean {
  // The types keep this one to themselves.
  const alarm = chrome.alarms.onAlarm as unknown as { dispatch(alarm: { name: string }): void };
  alarm.dispatch({ name: 'recover' });
  return true;
}

function install({ skew, patience, haste }: { skew: number; patience: number; haste: number }): void {
  const world = globalThis as unknown as { skew?: number };
  const isNew = world.skew === undefined;
  world.skew = skew;
  if (!isNew) return;
  const now = Date.now;
  Date.now = () => now() + (world.skew ?? 0);
  const later = setTimeout;
  const sooner = (work: () => void, ms = 0) => later(work, ms >= patience ? ms / haste : ms);
  globalThis.setTimeout = sooner as typeof setTimeout;
}
