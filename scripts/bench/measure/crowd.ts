import { setTimeout as sleep } from 'node:timers/promises';
import type { Lab } from '../lab.ts';
import { pageProbe, worldProbe } from '../probe.ts';
import { inTab, watchWorld } from '../tab.ts';
import { type Painted, placeOf, timeMark, waitFor } from './offer.ts';
import { longestStretch, takeProfile, timeOf } from './storms.ts';
import { centreOf } from './visits.ts';

/** What we cost in a page of 20,000 inputs that replaces 5,000 nodes a second, with the panel open all the while. */
export interface Crowd {
  /** The longest time without a break in which our scripts, or what they made the browser do, held the main thread, in ms. */
  readonly longest: number;
  readonly mark: Painted;
  /** What it took to look for what stands at the field's end, both times that the mark does, in ms. */
  readonly looks: number;
  /** By how much the heap grew while the panel was open, after collections, in kB. */
  readonly growth: number;
}

/** Focuses the field, opens the panel and leaves it open for a number of seconds. */
export async function measureCrowd(lab: Lab, seconds: number): Promise<Crowd> {
  return inTab(lab.browsers.ours, async (tab) => {
    const findWorld = watchWorld(tab);
    await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: pageProbe });
    await tab.goto(lab.site.url('crowd', lab.nextVisit()));
    const world = await findWorld();
    await tab.evaluate(worldProbe, world);
    await sleep(500);
    let mark: Painted = { frames: 0, ms: 0 };
    const profile = await takeProfile(tab, async () => {
      mark = await timeMark(tab, world, await centreOf(tab, '#email0'));
      await tab.click(await placeOf(tab, world, 'mark'));
      await waitFor(tab, world, 'address');
      await sleep(5_000);
    });
    // Not while it is profiled: the profile grows in the same heap.
    await sleep(1_000);
    const before = await tab.heap();
    await sleep(seconds * 1_000);
    const growth = ((await tab.heap()) - before) / 1_000;
    return { longest: longestStretch(profile), mark, looks: timeOf('elementsFromPoint', profile), growth };
  });
}
