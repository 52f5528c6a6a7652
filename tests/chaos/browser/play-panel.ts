import { randomUUID } from 'node:crypto';
import { enterIsolatedWorld } from '../../e2e/harness/isolated-world.ts';
import { sleep } from '../../e2e/harness/wait.ts';
import type { Action } from '../actions.ts';
import { leaveDocument, liveOn } from '../live-on.ts';
import { goOn, type Panel, type Story, type Tab } from './story.ts';

type PanelAction = Extract<Action, { readonly panel: number } | { readonly do: 'click' }>;
type Heard<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** In which lives of a panel each of them can happen. */
const lives: Readonly<Record<Exclude<PanelAction['do'], 'click'>, readonly Panel['life'][]>> = {
  resend: ['waiting', 'used', 'undone', 'closed'],
  use: ['waiting', 'shown'],
  undo: ['used'],
  'close-panel': ['waiting', 'shown'],
  navigate: ['waiting', 'shown', 'used', 'undone', 'closed'],
  'close-tab': ['waiting', 'shown', 'used', 'undone', 'closed'],
  mail: ['used'],
};

/** A person waits a second for an address, then turns to something else. */
async function patience(panel: Panel): Promise<void> {
  for (let tries = 0; tries < 20 && panel.life === 'waiting'; tries += 1) await sleep(50);
}

/** Plays what happens at a panel: what its content script then says, from where it would say it. */
export async function playPanel(story: Story, action: PanelAction): Promise<void> {
  if (action.do === 'click') return click(story, action.site);
  // Of a document that is gone there is no panel any more; of the others, one with which this can be done.
  const fit = story.panels.filter(
    ({ tab, life }) => story.tabs.get(tab.site) === tab && lives[action.do].includes(life),
  );
  const panel = fit[action.panel % fit.length];
  if (!panel) return;
  if (action.do === 'use') await patience(panel);
  const { life, tab } = panel;
  switch (action.do) {
    case 'resend':
    case 'use':
    case 'undo':
    case 'close-panel': {
      const next = liveOn(panel, action.do);
      if (next === 'ask') ask(story, panel);
      else if (next === 'tell') tell(story, panel);
      return;
    }
    case 'navigate':
      for (const one of panelsIn(story, tab)) {
        if (one.life === 'shown' || one.life === 'waiting') one.unsaid = 'release';
        tell(story, one);
      }
      leave(story, tab);
      await tab.page.reload();
      // A new document: what was leased to the old one is not this one's.
      story.tabs.set(tab.site, { ...tab });
      return;
    case 'close-tab':
      leave(story, tab);
      story.tabs.delete(tab.site);
      await tab.page.close();
      return;
    case 'mail':
      if (life === 'used' && panel.email !== null) story.stage.server.control.sendLetter({ to: panel.email });
  }
}

function panelsIn(story: Story, tab: Tab): readonly Panel[] {
  return story.panels.filter((panel) => panel.tab === tab);
}

/** All panels of a document that is gone. */
export function leave(story: Story, tab: Tab): void {
  for (const panel of panelsIn(story, tab)) leaveDocument(panel);
}

async function click(story: Story, site: number): Promise<void> {
  // Signed out: the panel says so and asks for nothing.
  if (!story.signedIn.has(story.person)) return;
  const tab = story.tabs.get(site) ?? (await openTab(story, site));
  const panel: Panel = {
    requestId: randomUUID(),
    tab,
    intentId: null,
    email: null,
    life: 'waiting',
    unsaid: null,
  };
  story.panels.push(panel);
  ask(story, panel);
}

async function openTab({ stage, tabs }: Story, site: number): Promise<Tab> {
  const page = await stage.chromium.context.newPage();
  const shop = new URL(stage.server.urls.signUp);
  await page.goto(`http://site${site}.localhost:${shop.port}${shop.pathname}`);
  const tab = { page, site, say: await enterIsolatedWorld(page) };
  tabs.set(site, tab);
  return tab;
}

/** Asks for an address, as a panel does while it is being drawn; an answer after its end is heard by nobody. */
function ask(story: Story, panel: Panel): void {
  const { tab, requestId } = panel;
  const begun = message('offer.context', { requestId });
  const asked = tab.say<Heard<{ intentId: string; email: string }> | undefined>(
    `(() => { chrome.runtime.sendMessage(${begun}).catch(() => undefined);
      return chrome.runtime.sendMessage(${message('offer.lease', { requestId })}); })()`,
  );
  const heard = asked.then((reply) => {
    if (panel.life !== 'waiting' || !reply?.ok) return;
    panel.intentId = reply.value.intentId;
    panel.email = reply.value.email;
    panel.life = 'shown';
  });
  goOn(story, heard);
}

/** Reports to the background, until it has acknowledged. */
export function tell(story: Story, panel: Panel): void {
  const { tab, unsaid, intentId, requestId } = panel;
  if (unsaid === null || (unsaid !== 'release' && intentId === null)) return;
  const on = unsaid === 'release' ? { requestId } : { intentId };
  const told = tab.say<Heard<null> | undefined>(
    `chrome.runtime.sendMessage(${message(`offer.${unsaid}`, on)})`,
  );
  const heard = told.then((reply) => {
    if (reply?.ok && panel.unsaid === unsaid) panel.unsaid = null;
  });
  goOn(story, heard);
}

function message(verb: string, args: object): string {
  return `{ bauta: '${verb}', v: chrome.runtime.getManifest().version, args: ${JSON.stringify(args)} }`;
}
