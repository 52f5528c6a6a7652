import { randomUUID } from 'node:crypto';
import { sleep } from '../../e2e/harness/wait.ts';
import type { Action } from '../actions.ts';
import { faultOnTheWire } from './faults.ts';
import { leave, playPanel } from './play-panel.ts';
import { goOn, type Person, passTime, people, type Story, setClock } from './story.ts';

const hour = 3_600_000;
/** After two days nothing is kept of who stays signed out: a story is shorter, so that all it owes can still be asked for. */
const longest = 40 * hour;

/** Plays one action. Impossible ones (no such panel) do nothing, so that every script is playable. */
export async function play(story: Story, action: Action): Promise<void> {
  const { stage } = story;
  switch (action.do) {
    case 'create':
      return goOn(story, create(story, action.request));
    case 'kill-worker':
      return kill(story);
    case 'kill-worker-later':
      return goOn(story, killIn(story, action.steps * 30));
    case 'start-worker':
      return goOn(story, stage.say('app.state', {}));
    case 'restart-browser':
      return restartBrowser(story);
    case 'alarm':
      return stage.tampering.ring();
    case 'wait':
      if (story.passed + action.ms <= longest) await passTime(story, action.ms);
      return;
    case 'clock-jump':
      if (story.passed + action.ms > longest) return;
      story.jump = action.ms;
      return setClock(story);
    case 'fault':
      stage.server.control.arm(faultOnTheWire(action.method, action.fault));
      return;
    case 'arrive':
    case 'rest':
      return rest(story);
    case 'sign-out': {
      const accountId = story.accountIds.get(story.person);
      if (accountId === undefined || !story.signedIn.has(story.person)) return;
      story.signedIn.delete(story.person);
      story.left.add(story.person);
      goOn(story, stage.say('signOut', { accountId }));
      return;
    }
    case 'sign-in':
      await signIn(story, people[action.as] ?? people[0]);
      return;
    case 'open-popup':
      goOn(story, look(story, 'now'));
      return;
    case 'click':
      // Who is signed out is led to the sign-in by the panel.
      if (!story.signedIn.has(story.person)) await signIn(story, story.person);
      return playPanel(story, action);
    default:
      return playPanel(story, action);
  }
}

/** What is under way comes to rest, or has had its time. */
export async function rest({ running, stage }: Story): Promise<void> {
  const answered = () => stage.server.log.all().every(({ status, cut }) => status !== 0 || cut);
  for (let tries = 0; tries < 60 && (running.size > 0 || !answered()); tries += 1) await sleep(50);
}

/** Signs a person in with their API token, as the one who makes addresses from now on. */
export async function signIn(story: Story, person: Person): Promise<void> {
  const { stage } = story;
  const { demo, bela } = stage.server.tokens;
  const token = person === 'ada@example.test' ? demo : bela;
  const begun = await stage
    .say('signIn.start', { kind: 'token', server: stage.server.urls.session, token })
    .catch(() => null);
  const state = begun?.ok ? await stage.say('app.state', {}).catch(() => null) : null;
  if (!state?.ok) return;
  const account = state.value.accounts.find(({ username }) => username === person);
  if (!account) return;
  story.person = person;
  story.signedIn.add(person);
  story.accountIds.set(person, account.id);
  await stage
    .say('account.arrange', { accountId: account.id, change: { default: true } })
    .catch(() => undefined);
}

/** The person looks at their list. */
export async function look({ stage, person, accountIds }: Story, refresh: 'never' | 'now') {
  return stage.say('aliases.list', { accountId: accountIds.get(person) ?? '', refresh });
}

async function create(story: Story, n: number): Promise<void> {
  const { stage, person, direct } = story;
  const accountId = story.accountIds.get(person);
  if (accountId === undefined || !story.signedIn.has(person)) return;
  const key = `${n} of ${person}`;
  const requestId = story.requests.get(key) ?? randomUUID();
  story.requests.set(key, requestId);
  const made = await stage.say('aliases.create', {
    requestId,
    accountId,
    origin: 'https://direct.example',
    description: 'mine',
    prefix: '',
  });
  if (made?.ok) direct.set(requestId, made.value.email);
}

/** One at a time: a second one would look for the worker that the first one stopped. */
let killing: Promise<void> = Promise.resolve();
async function kill(story: Story): Promise<void> {
  const { chromium } = story.stage;
  killing = killing.catch(() => undefined).then(() => chromium.killWorker());
  await killing;
  story.kills += 1;
}

async function killIn(story: Story, ms: number): Promise<void> {
  await sleep(ms);
  await kill(story);
}

/** The browser is quit and started, as far as anybody can tell: no page, no worker, and nothing left in memory. */
async function restartBrowser(story: Story): Promise<void> {
  await kill(story);
  for (const tab of story.tabs.values()) {
    leave(story, tab);
    await tab.page.close();
  }
  story.tabs.clear();
  await story.stage.desk.evaluate(() => chrome.storage.session.clear());
  await kill(story);
}
