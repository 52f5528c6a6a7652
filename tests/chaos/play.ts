import type { Action } from './actions.ts';
import { leaveDocument } from './live-on.ts';
import { playPanel } from './play-panel.ts';
import { accounts, ownerNow, rest, restart, type Story } from './story.ts';

/** Plays one action. Impossible ones (no such panel) do nothing, so that every script is playable. */
export async function play(story: Story, action: Action): Promise<void> {
  const { world, process } = story;
  switch (action.do) {
    case 'create': {
      const owner = ownerNow(story, false);
      if (!owner) return;
      const wish = { forDomain: 'https://direct.example', description: 'mine', prefix: '' };
      void process.aliases.create(owner, `direct-${action.request}-${story.account}`, wish).then((made) => {
        if (made.ok) story.direct.push({ owner, email: made.value.email });
      });
      return;
    }
    case 'kill-worker':
      return process.kill();
    case 'kill-worker-later':
      return process.killAfter(action.steps, action.when);
    case 'start-worker':
      return restart(story);
    case 'restart-browser':
      process.kill();
      for (const panel of story.panels) leaveDocument(panel);
      for (const intent of world.disk.values()) {
        if (!intent.private) continue;
        story.forgotten.push(intent);
        world.disk.delete(intent.id);
      }
      return restart(story);
    case 'alarm':
      if (world.alarm !== null && world.alarm <= world.clock()) {
        world.alarm = null;
        void process.aliases.recover();
      }
      return;
    case 'wait':
      world.time += action.ms;
      for (const { expire } of world.servers.values()) expire();
      return;
    case 'clock-jump':
      world.skew = action.ms;
      return;
    case 'fault':
      world.servers.get(story.account)?.faults[action.method].push(action.fault);
      return;
    case 'arrive':
      for (const { arrive } of world.servers.values()) arrive();
      return;
    case 'sign-out':
      world.signedIn.delete(story.account);
      story.left.add(story.account);
      void process.aliases.forget(story.account);
      return;
    case 'sign-in':
      story.account = accounts[action.as] ?? 'ada';
      world.signedIn.add(story.account);
      void process.aliases.recover(story.account);
      return;
    case 'open-popup':
      if (world.signedIn.has(story.account)) void process.aliases.list(story.account, 'now');
      return;
    case 'rest':
      return rest();
    default:
      return playPanel(story, action);
  }
}
