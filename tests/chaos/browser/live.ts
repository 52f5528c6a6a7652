import type { Script } from '../actions.ts';
import { heal } from './heal.ts';
import { checkLog, judge } from './judge.ts';
import { play, rest, signIn } from './play.ts';
import { people, type Stage, type Story, setClock } from './story.ts';

const kinds = { known: 'keep', ignored: 'ignore', refused: 'refuse' } as const;

/** What came to pass in all scripts, so that nobody takes a browser in which nothing happened for a sound one. */
export type Tale = Record<
  'panels' | 'used' | 'undone' | 'direct' | 'faults' | 'kills' | 'creations' | 'resent' | 'expired',
  number
>;

/** Lives one script in the browser, from an empty extension to the judgement. @throws what is wrong with how it ended. */
export async function live(stage: Stage, { pending, actions }: Script, tale: Tale): Promise<void> {
  const story = begin(stage);
  stage.server.control.setQuirks({ pending: kinds[pending] });
  await setClock(story);
  await signIn(story, people[0]);
  try {
    for (const action of actions) {
      await play(story, action);
      checkLog(story);
    }
    await heal(story);
    await judge(story);
    tell(story, tale);
  } finally {
    await end(story);
  }
}

function begin(stage: Stage): Story {
  return {
    stage,
    tabs: new Map(),
    panels: [],
    requests: new Map(),
    direct: new Map(),
    seen: new Map(),
    accountIds: new Map(),
    signedIn: new Set(),
    left: new Set(),
    running: new Set(),
    person: people[0],
    jump: 0,
    passed: 0,
    kills: 0,
  };
}

function tell({ stage, panels, direct, seen, kills }: Story, tale: Tale): void {
  const { control, log } = stage.server;
  const count = (life: (typeof panels)[number]['life']) =>
    panels.filter((panel) => panel.life === life).length;
  const requests = log.where({ route: 'api', method: 'POST' });
  const created = requests.flatMap(({ jmap }) => jmap.flatMap(({ create = [] }) => create));
  const there = new Set(control.masks().map(({ id }) => id));
  const destroyed = new Set(requests.flatMap(({ jmap }) => jmap.flatMap(({ destroy = [] }) => destroy)));
  tale.panels += panels.filter(({ email }) => email !== null).length;
  tale.used += count('used');
  tale.undone += count('undone');
  tale.direct += direct.size;
  tale.faults += requests.filter(({ faults }) => faults.length > 0).length;
  tale.kills += kills;
  tale.creations += new Set(created).size;
  tale.resent += created.length - new Set(created).size;
  tale.expired += [...seen.values()].filter((id) => !there.has(id) && !destroyed.has(id)).length;
}

/** Leaves nothing to the next script but the browser. */
async function end(story: Story): Promise<void> {
  const { stage, tabs } = story;
  const { control, log } = stage.server;
  for (const { page } of tabs.values()) await page.close();
  control.clearFaults();
  await rest(story);
  await stage.say('wipe', {});
  await stage.chromium.killWorker();
  for (const { id } of control.masks()) control.removeMask(id);
  log.clear();
}
