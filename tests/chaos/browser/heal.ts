import { isDue } from '../../../src/aliases/journal.ts';
import type { Intent } from '../../../src/domain/intent.ts';
import { sleep } from '../../e2e/harness/wait.ts';
import { rest, signIn } from './play.ts';
import { tell } from './play-panel.ts';
import { passTime, people, readJournal, type Story, setClock } from './story.ts';

const minute = 60_000;

/** A worker may send a request before its timers are in our hands, and then gives it up after 20 s as it does everywhere. */
const longestRequest = 25_000;

/** After the storm: everybody is signed in, the server answers, panels that are still there say what they had to say. */
export async function heal(story: Story): Promise<void> {
  const { control } = story.stage.server;
  control.clearFaults();
  await rest(story);
  story.jump = 0;
  await setClock(story);
  for (const person of people) await signIn(story, person);
  for (const panel of story.panels) if (story.tabs.get(panel.tab.site) === panel.tab) tell(story, panel);
  await rest(story);
  // Back-off is at most 15 minutes, and a silent panel counts as used after an hour.
  for (let round = 0; round < 4; round += 1) {
    await passTime(story, 31 * minute);
    await story.stage.tampering.ring();
    const end = Date.now() + longestRequest;
    // What was tried in vain has its time later, in the next round.
    const isUnderWay = (intent: Intent) => isDue(intent, story.stage.server.control.now());
    while (Date.now() < end && (await findOwed(story)).some(isUnderWay)) await sleep(50);
  }
}

const owing: ReadonlySet<Intent['phase']> = new Set(['sending', 'checking', 'filled', 'undoing']);

/** What the journal still owes and should have done by now. */
export async function findOwed({ stage }: Story): Promise<readonly Intent[]> {
  const now = stage.server.control.now();
  const isSilent = ({ phase, changedAt }: Intent) => phase === 'leased' && now - changedAt > 61 * minute;
  return (await readJournal(stage)).filter((intent) => owing.has(intent.phase) || isSilent(intent));
}
