import { setTimeout as sleep } from 'node:timers/promises';
import type { Lab } from '../lab.ts';
import { type Acts, type Frame, type Part, pageProbe, paintedAfter, worldProbe } from '../probe.ts';
import { inTab, type Point, type Tab, watchWorld } from '../tab.ts';
import { stopWorker } from '../worker.ts';
import { centreOf } from './visits.ts';

/** A frame in which something was painted: which one since the act, and after how many ms it was done. */
export interface Painted {
  readonly frames: number;
  readonly ms: number;
}

/** One offer played from the focus to the filled field. Times in ms. */
export interface Offer {
  readonly firstMark: Painted;
  readonly laterMark: Painted;
  readonly panel: Painted;
  /** Click on the mark → the address is in the panel. */
  readonly address: number;
  /** The button goes down on the mark → the address is in the panel. */
  readonly addressFromPress: number;
  /** Requests the server got between the click and the address, and how many of them were preflights. */
  readonly requests: number;
  readonly preflights: number;
  /** Click on *Use it*, after the dwell → the page's `input` event with the address. */
  readonly fill: number;
}

/** Longer than the panel's dwell, in ms. */
const thinking = 420;

/** Plays the whole offer once in a tab of its own. */
export async function playOffer(lab: Lab, worker: 'awake' | 'stopped'): Promise<Offer> {
  const { ours } = lab.browsers;
  return inTab(ours, async (tab) => {
    const findWorld = watchWorld(tab);
    await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: pageProbe });
    await tab.goto(lab.site.url('sign-up', lab.nextVisit()));
    const world = await findWorld();
    await tab.evaluate(worldProbe, world);
    await sleep(300);

    const email = await centreOf(tab, '#email0');
    const firstMark = await timeMark(tab, world, email);
    await tab.click(await centreOf(tab, 'input[name=fullname]'));
    await sleep(500);
    const laterMark = await timeMark(tab, world, email);
    await sleep(500);

    if (worker === 'stopped') await stopWorker(ours);
    else await tab.evaluate("chrome.storage.local.get('page')", world);
    const mark = await placeOf(tab, world, 'mark');
    await tab.evaluate('__probe.start(), __probe.observe()', world);
    const since = lab.server.log.all().length;
    await tab.click(mark);
    await waitFor(tab, world, 'address');
    const { frames, changed } = await stop(tab, world);
    const { click, pointerdown } = await acts(tab);
    if (click === undefined || pointerdown === undefined || changed === null)
      throw new Error('the click or the address was not seen');
    const asked = lab.server.log.all().slice(since);
    const panel = paintedAfter(frames, 'panel', click);
    if (!panel) throw new Error('the panel was not painted');

    await sleep(thinking);
    await tab.evaluate("delete __acts.click, delete __acts.filled, document.querySelector('#email0').value");
    await tab.click(await placeOf(tab, world, 'use'));
    await tab.until('globalThis.__acts.filled ?? null');
    const { click: used, filled } = await acts(tab);
    if (used === undefined || filled === undefined) throw new Error('the field was not filled');
    await settle(lab);
    return {
      firstMark,
      laterMark,
      panel,
      address: changed - click,
      addressFromPress: changed - pointerdown,
      requests: asked.length,
      preflights: asked.filter(({ method }) => method === 'OPTIONS').length,
      fill: filled - used,
    };
  });
}

/** The floor's way from the click to the filled field, in ms. */
export async function playFloor(lab: Lab, worker: 'awake' | 'stopped'): Promise<number> {
  const { icon } = lab.browsers;
  return inTab(icon, async (tab) => {
    await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: pageProbe });
    await tab.goto(lab.site.url('sign-up', lab.nextVisit()));
    await tab.until("document.querySelector('floor-icon') !== null");
    await sleep(300);
    if (worker === 'stopped') await stopWorker(icon);
    await tab.click(await centreOf(tab, 'floor-icon'));
    await tab.until('globalThis.__acts.filled ?? null');
    const { click, filled } = await acts(tab);
    if (click === undefined || filled === undefined) throw new Error('the floor did not fill the field');
    return filled - click;
  });
}

/** Clicks into a field and tells when the mark was painted, counted from the press. */
export async function timeMark(tab: Tab, world: number, field: Point): Promise<Painted> {
  await tab.evaluate('__probe.start()', world);
  await sleep(60);
  await tab.click(field);
  await waitFor(tab, world, 'mark');
  const { frames } = await stop(tab, world);
  const { focusin } = await acts(tab);
  const painted = focusin === undefined ? null : paintedAfter(frames, 'mark', focusin);
  if (!painted) throw new Error('no mark was painted');
  return painted;
}

const acts = (tab: Tab) => tab.evaluate<Acts>('globalThis.__acts');

/** Waits until a part of ours is drawn. @throws where it does not come. */
export async function waitFor(tab: Tab, world: number, part: Part): Promise<void> {
  if (!(await tab.until<boolean>(`__probe.has('${part}')`, world, 8_000))) throw new Error(`no ${part}`);
}

/** The middle of a part of ours. */
export async function placeOf(tab: Tab, world: number, part: Part): Promise<Point> {
  const place = await tab.until<Point | null>(`__probe.centre('${part}')`, world);
  if (!place) throw new Error(`no ${part} to click`);
  return place;
}

/** Ends the watch two frames later, so that the frame that counts is done. */
async function stop(tab: Tab, world: number): Promise<{ frames: Frame[]; changed: number | null }> {
  await sleep(50);
  return tab.evaluate('__probe.stop()', world);
}

/** Waits until what was owed to the last address is done: no request for a while. */
async function settle(lab: Lab): Promise<void> {
  for (let still = 0, count = -1; still < 6; still += 1) {
    const { length } = lab.server.log.all();
    if (length !== count || lab.server.log.all().some(({ status }) => status === 0)) still = 0;
    count = length;
    await sleep(50);
  }
}
