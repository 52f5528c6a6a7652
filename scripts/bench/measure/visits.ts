import { setTimeout as sleep } from 'node:timers/promises';
import { type Competitor, competitors, type Lab } from '../lab.ts';
import type { PageName } from '../pages.ts';
import { inTab } from '../tab.ts';

/** What one visit cost the tab's main thread, in ms of CPU time, and its heap. */
export interface Visit {
  /** Everything the thread did, from before the navigation until the page was at rest. */
  readonly main: number;
  readonly script: number;
  /** CPU per second while nothing happens, in ms. */
  readonly idle: number | null;
  /** JS heap after a collection, in kB. */
  readonly heap: number | null;
}

/** One kind of visit. */
export interface VisitPlan {
  readonly page: PageName;
  /** Click into `#email0`, so that a mark shows, as part of the visit. */
  readonly focus: boolean;
  /** For how long the page is watched at rest, in ms. */
  readonly idle: number;
  readonly heap: boolean;
}

export const visitPlans = {
  article: { page: 'article', focus: false, idle: 1_000, heap: true },
  'sign-up': { page: 'sign-up', focus: true, idle: 1_500, heap: true },
  forms: { page: 'forms', focus: true, idle: 0, heap: false },
  emails: { page: 'emails', focus: true, idle: 0, heap: false },
} as const satisfies Readonly<Record<string, VisitPlan>>;

export type VisitKind = keyof typeof visitPlans;
export type Visits = Readonly<Record<VisitKind, Readonly<Record<Competitor, Visit[]>>>>;

/**
 * Visits every page with every competitor, round by round: a disturbance hits all of them, and the first of one round is
 * the last of another.
 */
export async function measureVisits(lab: Lab, rounds: number, tell: (what: string) => void): Promise<Visits> {
  const none = () => Object.fromEntries(competitors.map((name) => [name, []])) as never;
  const visits: Visits = { article: none(), 'sign-up': none(), forms: none(), emails: none() };
  for (let round = 0; round < rounds; round += 1) {
    tell(`visits, round ${round + 1} of ${rounds}`);
    for (const kind of Object.keys(visitPlans) as VisitKind[]) {
      const first = round % competitors.length;
      const order = [...competitors.slice(first), ...competitors.slice(0, first)];
      const visit = lab.nextVisit();
      for (const name of order) {
        visits[kind][name].push(await makeVisit(lab, name, visitPlans[kind], visit));
      }
    }
  }
  return visits;
}

async function makeVisit(lab: Lab, name: Competitor, plan: VisitPlan, visit: number): Promise<Visit> {
  return inTab(lab.browsers[name], async (tab) => {
    await tab.countCpu();
    const before = await tab.metrics();
    await tab.goto(lab.site.url(plan.page, visit));
    await sleep(500);
    if (plan.focus) {
      await tab.click(await centreOf(tab, '#email0'));
      // The mark looks again at what others draw, some time after the focus.
      await sleep(700);
    }
    const after = await tab.metrics();
    const cost = (metric: string) => ((after[metric] ?? 0) - (before[metric] ?? 0)) * 1_000;
    let idle: number | null = null;
    if (plan.idle > 0) {
      await sleep(plan.idle);
      const later = await tab.metrics();
      idle = (((later['ThreadTime'] ?? 0) - (after['ThreadTime'] ?? 0)) * 1e6) / plan.idle;
    }
    const heap = plan.heap ? (await tab.heap()) / 1_000 : null;
    return { main: cost('ThreadTime'), script: cost('ScriptDuration'), idle, heap };
  });
}

/** The middle of an element of the page itself. */
export function centreOf(
  tab: { evaluate<T>(expression: string): Promise<T> },
  selector: string,
): Promise<{ x: number; y: number }> {
  return tab.evaluate(
    `(() => { const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return { x: x + width / 3, y: y + height / 2 }; })()`,
  );
}
