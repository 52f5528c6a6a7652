import type { Lab } from '../lab.ts';
import { inTab, type Tab } from '../tab.ts';

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string; readonly functionName: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Tells which nodes of a profile stand on a stack with a frame of an extension's script. */
function extensionNodes({ nodes }: Profile): (id: number | undefined) => boolean {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const known = new Map<number, boolean>();
  for (const { id, callFrame } of nodes)
    if (callFrame.url.startsWith('chrome-extension://')) known.set(id, true);
  const isOurs = (id: number | undefined): boolean => {
    if (id === undefined) return false;
    const ours = known.get(id) ?? isOurs(parents.get(id));
    known.set(id, ours);
    return ours;
  };
  return isOurs;
}

/** The longest time without a break on stacks that hold a frame of an extension's script, in ms. */
export function longestStretch(profile: Profile): number {
  const isOurs = extensionNodes(profile);
  let [longest, stretch] = [0, 0];
  profile.samples.forEach((id, i) => {
    stretch = isOurs(id) ? stretch + (profile.timeDeltas[i + 1] ?? 0) : 0;
    longest = Math.max(longest, stretch);
  });
  return longest / 1_000;
}

/** Time on stacks that hold a frame of an extension's script, in ms; what the script made the browser do included. */
export function extensionTime(profile: Profile): number {
  const isOurs = extensionNodes(profile);
  const { samples, timeDeltas } = profile;
  return samples.reduce((sum, id, i) => sum + (isOurs(id) ? (timeDeltas[i + 1] ?? 0) : 0), 0) / 1_000;
}

/** Time in one function of the browser's own, called by an extension's script, in ms. */
export function timeOf(name: string, profile: Profile): number {
  const isOurs = extensionNodes(profile);
  const named = new Set(
    profile.nodes.filter(({ callFrame }) => callFrame.functionName === name).map(({ id }) => id),
  );
  const { samples, timeDeltas } = profile;
  const times = samples.map((id, i) => (named.has(id) && isOurs(id) ? (timeDeltas[i + 1] ?? 0) : 0));
  return times.reduce((sum, time) => sum + time, 0) / 1_000;
}

/** Time of our scripts while a page changes in every frame and nothing is focused: `feed`, then `ticker`, in ms. */
export async function measureStorms(lab: Lab, rounds: number): Promise<{ feed: number[]; ticker: number[] }> {
  const times = { feed: [] as number[], ticker: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const page of ['feed', 'ticker'] as const) {
      const visit = lab.nextVisit();
      times[page].push(
        await inTab(lab.browsers.ours, async (tab) => {
          await tab.goto(lab.site.url(page, visit));
          return profileOf(tab, () => tab.evaluate('globalThis.ready'));
        }),
      );
    }
  }
  return times;
}

/** Profiles a stretch of a tab's life: time of extensions' scripts in it, in ms. */
export async function profileOf(tab: Tab, work: () => Promise<unknown>): Promise<number> {
  return extensionTime(await takeProfile(tab, work));
}

/** Profiles a stretch of a tab's life. */
export async function takeProfile(tab: Tab, work: () => Promise<unknown>): Promise<Profile> {
  await tab.send('Profiler.enable');
  await tab.send('Profiler.setSamplingInterval', { interval: 200 });
  await tab.send('Profiler.start');
  await work();
  return (await tab.send<{ profile: Profile }>('Profiler.stop')).profile;
}
