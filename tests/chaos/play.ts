import type { Owner } from '../../src/aliases/new-intent.ts';
import { createWorld, type Process, type World } from '../fakes/world.ts';
import type { Action } from './actions.ts';

/** One panel in one document, as the content script lives it. */
export interface Panel {
  readonly owner: Owner;
  readonly requestId: string;
  readonly documentId: string;
  readonly origin: string;
  intentId: string | null;
  email: string | null;
  /** `used`: the address is in the page's field, whatever anybody was told of it. */
  life: 'waiting' | 'shown' | 'used' | 'undone' | 'closed' | 'crashed';
  usedAt: number | null;
  /** What the background has not acknowledged yet. */
  unsaid: 'filled' | 'release' | 'undo' | null;
}

export interface Story {
  readonly world: World;
  readonly panels: Panel[];
  readonly direct: { owner: Owner; email: string }[];
  process: Process;
  account: string;
}

/** Everything under way comes to rest: macrotasks drain all microtasks of the fakes. */
export const rest = () => new Promise<void>((resolve) => setImmediate(resolve));

export function begin(): Story {
  const world = createWorld(['ada', 'bob']);
  return { world, panels: [], direct: [], process: world.start(), account: 'ada' };
}

/** Plays one action. Impossible ones (no such panel) do nothing, so that every script is playable. */
export async function play(story: Story, action: Action): Promise<void> {
  const { world, panels } = story;
  switch (action.do) {
    case 'open': {
      const n = panels.length;
      panels.push({
        owner: { accountId: story.account, private: false, pending: true },
        requestId: `request-${n}`,
        documentId: `document-${n}`,
        origin: `https://site${action.site}.example`,
        intentId: null,
        email: null,
        life: 'waiting',
        usedAt: null,
        unsaid: null,
      });
      return ask(story, panels[n]);
    }
    case 'resend': {
      const panel = panels[action.panel];
      if (panel?.life === 'waiting') return ask(story, panel);
      return panel && panel.life !== 'crashed' ? tell(story, panel) : undefined;
    }
    case 'use': {
      const panel = panels[action.panel];
      if (panel?.life !== 'shown') return;
      panel.life = 'used';
      panel.usedAt = world.time;
      panel.unsaid = 'filled';
      return tell(story, panel);
    }
    case 'undo': {
      const panel = panels[action.panel];
      // The panel offers Undo only once the fill was acknowledged.
      if (panel?.life !== 'used' || panel.unsaid !== null) return;
      panel.life = 'undone';
      panel.unsaid = 'undo';
      return tell(story, panel);
    }
    case 'close': {
      const panel = panels[action.panel];
      if (panel?.life !== 'shown' && panel?.life !== 'waiting') return;
      const shown = panel.life === 'shown';
      panel.life = 'closed';
      panel.unsaid = shown ? 'release' : null;
      return tell(story, panel);
    }
    case 'crash-tab': {
      const panel = panels[action.panel];
      if (panel && (panel.life === 'shown' || panel.life === 'waiting')) panel.life = 'crashed';
      return;
    }
    case 'create': {
      const owner = { accountId: story.account, private: false, pending: true };
      const wish = { forDomain: 'https://direct.example', description: 'mine', prefix: '' };
      void story.process.aliases
        .create(owner, `direct-${action.request}-${story.account}`, wish)
        .then((made) => {
          if (made.ok) story.direct.push({ owner, email: made.value.email });
        });
      return;
    }
    case 'kill-worker':
      return story.process.kill();
    case 'kill-worker-later':
      return story.process.killAfter(action.steps, action.when);
    case 'start-worker':
      return restart(story);
    case 'alarm':
      if (world.alarm !== null && world.alarm <= world.time) {
        world.alarm = null;
        void story.process.aliases.recover();
      }
      return;
    case 'wait':
      world.time += action.ms;
      for (const { expire } of world.servers.values()) expire();
      return;
    case 'clock-back':
      world.time -= action.ms;
      return;
    case 'fault':
      world.servers.get(story.account)?.faults[action.method].push(action.fault);
      return;
    case 'mail': {
      const panel = panels[action.panel];
      const model = world.servers.get(panel?.owner.accountId ?? '');
      const alias = [...(model?.aliases.values() ?? [])].find(({ email }) => email === panel?.email);
      if (!model || !alias || panel?.life !== 'used') return;
      model.gotMail.add(alias.id);
      if (alias.state === 'pending') model.aliases.set(alias.id, { ...alias, state: 'enabled' });
      return;
    }
    case 'switch-account':
      story.account = story.account === 'ada' ? 'bob' : 'ada';
      return;
    case 'rest':
      return rest();
  }
}

/** A worker that was stopped is started by the next event; start-up recovers. */
export function restart(story: Story): void {
  story.process.kill();
  story.process = story.world.start();
  void story.process.aliases.recover();
}

/** Asks for an address; an answer that comes after the panel is gone is heard by nobody. */
function ask(story: Story, panel: Panel | undefined): void {
  if (!panel) return;
  const { requestId, documentId, origin } = panel;
  void story.process.aliases
    .lease(panel.owner, { requestId, tabId: 1, documentId, origin })
    .then((leased) => {
      if (panel.life !== 'waiting' || !leased.ok) return;
      panel.intentId = leased.value.intentId;
      panel.email = leased.value.email;
      panel.life = 'shown';
    });
}

/** Reports to the background, until it has acknowledged. */
function tell(story: Story, panel: Panel): void {
  const { unsaid, intentId, documentId } = panel;
  if (unsaid === null || intentId === null) return;
  void story.process.aliases.report(unsaid, intentId, documentId).then((heard) => {
    if (heard.ok && panel.unsaid === unsaid) panel.unsaid = null;
  });
}
