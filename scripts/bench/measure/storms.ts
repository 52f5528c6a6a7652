import type { Lab } from '../lab.ts';
import { inTab, type Tab } from '../tab.ts';

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Time on stacks that hold a frame of an extension's script, in ms; what the script made the browser do included. */
export function extensionTime({ nodes, samples, timeDeltas }: Profile): number {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const own = new Set(
    nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension://')).map(({ id }) => id),
  );
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && (own.has(id) || isOurs(parents.get(id)));
  return samples.reduce((sum, id, i) => sum + (isOurs(id) ? (timeDeltas[i + 1] ?? 0) : 0), 0) / 1_000;
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

/** Profiles a stretch of a tab's life. */
export async function profileOf(tab: Tab, work: () => Promise<unknown>): Promise<number> {
  await tab.send('Profiler.enable');
  await tab.send('Profiler.setSamplingInterval', { interval: 200 });
  await tab.send('Profiler.start');
  await work();
  const { profile } = await tab.send<{ profile: Profile }>('Profiler.stop');
  return extensionTime(profile);
}
