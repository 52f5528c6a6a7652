import { setTimeout as sleep } from 'node:timers/promises';
import type { Chromium } from '../chromium.ts';
import type { Lab } from '../lab.ts';
import { findAccountId, popupPath, say } from '../ours.ts';
import { inTab, watchWorld } from '../tab.ts';

/** One opening of the popup's page. Times in ms since its navigation began. */
export interface Opening {
  /** The browser's first contentful paint. */
  readonly firstPaint: number;
  /** The frame in which a person can use it: the form for a new address; with many addresses, the first rows of the list. */
  readonly meaningful: number;
  /** Cumulative layout shift over the first second. */
  readonly shift: number;
  /** JS heap after a collection, in bytes. */
  readonly heap: number;
}

export interface PopupReport {
  readonly ours: Opening[];
  readonly floor: Opening[];
  /** The same with 10,000 addresses. */
  readonly many: Opening[];
  /** One letter in the search of them: key down → the list in the document is the new one and laid out; and → painted. */
  readonly letter: number[];
  readonly letterPainted: number[];
  /** What a panel waits for while there are many: the answer about this very site, in ms. */
  readonly context: number[];
}

/** How many addresses "many" are. */
const many = 10_000;

const probe = (selector: string) => `(() => {
  const seen = globalThis.__seen = { meaningful: null, shift: 0 };
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  const frame = () => {
    const body = document.body;
    const ready = body?.querySelector('${selector}');
    if (ready) { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { seen.meaningful = performance.now(); }; port2.postMessage(0); }
    else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
})()`;

/** Opens our popup's page and an empty page of an extension by turns. */
export async function measurePopup(lab: Lab, rounds: number): Promise<PopupReport> {
  const { ours, listener } = lab.browsers;
  const report: PopupReport = { ours: [], floor: [], many: [], letter: [], letterPainted: [], context: [] };
  const popup = `chrome-extension://${lab.ids.ours}/${popupPath}`;
  for (let round = 0; round < rounds; round += 1) {
    report.floor.push(await open(listener, `chrome-extension://${lab.ids.listener}/page.html`, 'p'));
    report.ours.push(await open(ours, popup, 'main form'));
  }
  await giveMany(lab);
  for (let round = 0; round < rounds; round += 1) {
    report.many.push(await open(ours, popup, '.rows-virtual .row', report));
    report.context.push(await askContext(lab));
  }
  return report;
}

async function open(
  browser: Chromium,
  url: string,
  selector: string,
  letters?: Pick<PopupReport, 'letter' | 'letterPainted'>,
): Promise<Opening> {
  return inTab(browser, async (tab) => {
    await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: probe(selector) });
    await tab.goto(url);
    const meaningful = await tab.until<number | null>('globalThis.__seen.meaningful');
    if (meaningful === null) throw new Error(`${url} shows nothing`);
    await sleep(400);
    const shift = await tab.evaluate<number>('globalThis.__seen.shift');
    const firstPaint = await tab.evaluate<number>(
      "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN",
    );
    if (letters) {
      const typed = await typeLetters((expression) => tab.evaluate(expression), tab.send);
      letters.letter.push(...typed.updated);
      letters.letterPainted.push(...typed.painted);
    }
    return { firstPaint, meaningful, shift, heap: await tab.heap() };
  });
}

/** Time of one answer of the running worker to a panel, in ms. */
async function askContext(lab: Lab): Promise<number> {
  return inTab(lab.browsers.ours, async (tab) => {
    const findWorld = watchWorld(tab);
    await tab.goto(lab.site.url('sign-up', lab.nextVisit()));
    const message = say(lab.version, 'offer.context', {});
    const time = `(async () => { const start = performance.now(); await ${message}; return performance.now() - start; })()`;
    return tab.evaluate<number>(time, await findWorld());
  });
}

/** What is typed: words that many addresses hold, a slip that none does, and numbers that few do. */
const typed = ['shop', 'shpo12', 'masked num'];

/** Types into the search as a person does, in ms for each letter from its key down. */
async function typeLetters(
  evaluate: (expression: string) => Promise<unknown>,
  send: (method: string, params: Readonly<Record<string, unknown>>) => Promise<unknown>,
): Promise<{ readonly updated: number[]; readonly painted: number[] }> {
  await evaluate(`(() => { const field = document.querySelector('input[type=search]'); if (!field) throw new Error('the popup has no search'); field.focus();
globalThis.__letters = { updated: [], painted: [] };
const later = (act) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = act; port2.postMessage(0); };
let start = 0;
addEventListener('keydown', (event) => { start = event.timeStamp; }, true);
addEventListener('input', () => { const from = start;
  later(() => { document.querySelector('.all')?.getBoundingClientRect(); __letters.updated.push(performance.now() - from); });
  requestAnimationFrame(() => later(() => __letters.painted.push(performance.now() - from))); }, true); })()`);
  for (const word of typed) {
    for (const key of word) {
      await send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key });
      await sleep(60);
    }
    await evaluate(`document.querySelector('input[type=search]').select()`);
  }
  await sleep(100);
  return (await evaluate('globalThis.__letters')) as { updated: number[]; painted: number[] };
}

/** Puts the addresses on the server and lets our background fetch them once. */
async function giveMany(lab: Lab): Promise<void> {
  const seeds = Array.from({ length: many }, (_, i) => ({
    email: `mask.number${i}@masked.example`,
    state: i % 5 === 0 ? ('disabled' as const) : ('enabled' as const),
    forDomain: `https://shop${i % 3_000}.example`,
    description: `Shop number ${i}`,
  }));
  lab.server.control.addMasks(seeds);
  const extension = { id: lab.ids.ours, version: lab.version };
  const accountId = await findAccountId(lab.browsers.ours, extension);
  await inTab(lab.browsers.ours, async (tab) => {
    await tab.goto(`chrome-extension://${lab.ids.ours}/manifest.json`);
    const count = await tab.evaluate<number>(
      `${say(lab.version, 'aliases.list', { accountId, refresh: 'now' })}.then((reply) => reply.value.aliases.size)`,
    );
    if (count < many) throw new Error(`only ${count} addresses came`);
  });
}
