import { requestIdOf } from '../../src/aliases/new-intent.ts';
import type { Action } from './actions.ts';
import { leaveDocument, liveOn } from './live-on.ts';
import { ownerNow, type Panel, type Story } from './story.ts';

type PanelAction = Extract<Action, { readonly panel: number } | { readonly do: 'click' }>;

/** Plays what happens at a panel. */
export function playPanel(story: Story, action: PanelAction): void {
  if (action.do === 'click') {
    click(story, action.site, action.private);
    return;
  }
  const panel = story.panels[action.panel];
  if (!panel) return;
  const { life } = panel;
  switch (action.do) {
    case 'resend':
    case 'use':
    case 'undo':
    case 'close-panel': {
      const next = liveOn(panel, action.do);
      if (action.do === 'use' && next) panel.usedAt = story.world.time;
      if (next === 'ask') ask(story, panel);
      else if (next === 'tell') tell(story, panel);
      return;
    }
    case 'navigate':
      if (life === 'shown' || life === 'waiting') panel.unsaid = 'release';
      tell(story, panel);
      leaveDocument(panel);
      return;
    case 'close-tab':
      leaveDocument(panel);
      return;
    case 'mail': {
      const model = story.world.servers.get(panel.owner.accountId);
      const alias = [...(model?.aliases.values() ?? [])].find(({ email }) => email === panel.email);
      if (!model || !alias || life !== 'used') return;
      model.gotMail.add(alias.id);
      if (alias.state === 'pending') model.aliases.set(alias.id, { ...alias, state: 'enabled' });
    }
  }
}

function click(story: Story, site: number, inPrivate: boolean): void {
  const owner = ownerNow(story, inPrivate);
  // Signed out: the panel says so and asks for nothing.
  if (!owner) return;
  const n = story.panels.length;
  const panel: Panel = {
    owner,
    requestId: `request-${n}`,
    documentId: `document-${n}`,
    origin: `https://site${site}.example`,
    intentId: null,
    email: null,
    life: 'waiting',
    usedAt: null,
    unsaid: null,
    isFree: false,
  };
  story.panels.push(panel);
  ask(story, panel);
}

/** Asks for an address; an answer that comes after the panel is gone is heard by nobody. */
function ask(story: Story, panel: Panel): void {
  const { requestId, documentId, origin, owner } = panel;
  // The background takes the owner from what it knows now; a panel of somebody who left gets nothing.
  if (!story.world.signedIn.has(owner.accountId)) return;
  void story.process.aliases.lease(owner, { requestId, tabId: 1, documentId, origin }).then((leased) => {
    if (leased.ok && panel.life === 'closed') {
      // Asked again meanwhile, it may have been leased after its release.
      Object.assign(panel, { unsaid: 'release', isFree: false });
      tell(story, panel);
    }
    if (panel.life !== 'waiting' || !leased.ok) return;
    panel.intentId = leased.value.intentId;
    panel.email = leased.value.email;
    panel.life = 'shown';
  });
}

/** Whether an address is, or may be, a request's. An hour after it was shown it counts as used, whatever is said then. */
export function isHeld({ world }: Story, requestId: string): boolean {
  return [...world.disk.values()].some((one) => one.phase !== 'failed' && requestIdOf(one) === requestId);
}

/** Reports to the background, until it has acknowledged. */
function tell(story: Story, panel: Panel): void {
  const { unsaid, intentId, requestId, documentId } = panel;
  const on = unsaid === 'release' ? requestId : intentId;
  if (unsaid === null || on === null) return;
  void story.process.aliases.report(unsaid, on, documentId).then((heard) => {
    if (!heard.ok || panel.unsaid !== unsaid) return;
    panel.unsaid = null;
    if (unsaid === 'release') panel.isFree = !isHeld(story, requestId);
  });
}
