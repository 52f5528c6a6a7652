import { expect } from 'vitest';
import { fromColumns } from '../../../src/domain/alias-columns.ts';
import { type Intent, markerOf } from '../../../src/domain/intent.ts';
import { hashSecret } from '../../server/log.ts';
import type { Mask } from '../../server/state/state.ts';
import { findOwed } from './heal.ts';
import { people, readJournal, type Story } from './story.ts';

/** After healing: each wish ended in exactly one working address, or in none, and the person can see which. */
export async function judge(story: Story): Promise<void> {
  checkLog(story);
  expect(await findOwed(story), 'still owed').toEqual([]);
  for (const person of people) await checkPerson(story, person);
  checkLog(story);
  const journal = await readJournal(story.stage);
  const holders = story.panels.filter(({ life }) => life === 'shown' || life === 'used');
  const emails = holders.map(({ email }) => email);
  expect(new Set(emails).size, `two panels hold one address: ${emails}`).toBe(emails.length);
  for (const { life, unsaid, email } of story.panels) {
    if (life === 'used') checkFilled(story, journal, email);
    if (life === 'undone' && unsaid === null)
      expect(maskOf(story, email)?.state ?? 'deleted', `${email}, taken back, lives on`).toBe('deleted');
  }
  for (const email of story.direct.values()) checkFilled(story, journal, email);
}

/** No token of one account in a request for another; no creation is sent twice, but by the browser itself. */
export function checkLog({ stage, seen }: Story): void {
  const { log, tokens, control } = stage.server;
  // A destroyed address leaves no trace but in the log, by its id.
  for (const { email, id } of control.masks()) seen.set(email, id);
  const owners = new Map([
    [hashSecret(tokens.demo), 'u7a1ada'],
    [hashSecret(tokens.bela), 'u3b2bel'],
  ]);
  const sent = new Map<string, { account: string; times: number; cut: boolean }>();
  for (const { credential, jmap, faults, cut } of log.where({ route: 'api', method: 'POST' })) {
    for (const { accountId = '', create = [] } of jmap) {
      expect(owners.get(credential ?? ''), 'a token in another’s request').toBe(accountId);
      for (const id of create) {
        const before = sent.get(id) ?? { account: accountId, times: 0, cut: false };
        expect(before.account, 'one creation for two accounts').toBe(accountId);
        const reset = before.cut || (cut && faults.some((kind) => kind.startsWith('drop-')));
        sent.set(id, { ...before, times: before.times + 1, cut: reset });
      }
    }
  }
  const again = [...sent].filter(([, { times, cut }]) => times > 1 && !cut);
  expect(again, 'a creation was sent twice').toEqual([]);
}

/** At most one live address per intent; every address on the server is known to the person, or pending and expiring. */
async function checkPerson(story: Story, person: (typeof people)[number]): Promise<void> {
  const { stage, accountIds, left } = story;
  const accountId = accountIds.get(person) ?? '';
  const quirk = stage.server.control.quirks().pending;
  const alive = () => stage.server.control.masks(person).filter(({ state }) => state !== 'deleted');
  const lasting = (masks: readonly Mask[]) => masks.filter(({ state }) => state !== 'pending');
  const ours = (intents: readonly Intent[]) => intents.filter((intent) => intent.accountId === accountId);

  if (quirk === 'keep' && !left.has(person)) {
    const cached = await stage.say('aliases.list', { accountId, refresh: 'never' });
    const known = new Set([
      ...(cached.ok ? fromColumns(cached.value.aliases).map(({ id }) => id) : []),
      ...ours(await readJournal(stage)).map(({ alias }) => alias?.id),
    ]);
    const stray = lasting(alive()).filter(({ id }) => !known.has(id));
    expect(stray, 'addresses nobody knows, before the person looks').toEqual([]);
  }

  const listed = await stage.say('aliases.list', { accountId, refresh: 'now' });
  if (!listed.ok || listed.value.staleBecause) throw new Error(`No list: ${JSON.stringify(listed)}`);
  const facts = ({ id, email, state, forDomain, description, url = null }: Omit<Mask, 'userId'> | Listed) =>
    JSON.stringify({ id, email, state, forDomain, description, url });
  const mine = ours(await readJournal(stage));
  // One that belongs to nobody yet is the one thing that the list keeps to itself.
  const unclaimed = mine.filter(({ phase }) => phase === 'spare' || phase === 'leased');
  const free = new Set(unclaimed.map(({ alias }) => alias?.id));
  const isSpare = ({ id, state }: Pick<Mask, 'id' | 'state'>) => state === 'pending' && free.has(id);
  const toShow = alive().filter((mask) => !isSpare(mask));
  const shown = fromColumns(listed.value.aliases).filter(({ state }) => state !== 'deleted');
  expect(shown.map(facts).sort(), 'the list').toEqual(toShow.map(facts).sort());

  const intents = new Set(mine.map(({ id }) => markerOf(id)));
  const marked = alive().filter(
    ({ state, url }) => intents.has(url ?? '') || (quirk === 'keep' && state !== 'pending'),
  );
  const markers = marked.map(({ url }) => url).filter((url) => url !== null);
  expect(new Set(markers).size, `two addresses of one intent: ${markers}`).toBe(markers.length);
}

type Listed = Pick<Mask, 'id' | 'email' | 'state' | 'forDomain' | 'description' | 'url'>;

/** Every filled address works, or is told as lost: then the server dropped it while nobody could reach it. */
function checkFilled(story: Story, journal: readonly Intent[], email: string | null): void {
  const mask = maskOf(story, email);
  const intent = journal.find(({ alias }) => alias?.email === email);
  const owner = people.find((person) => story.accountIds.get(person) === intent?.accountId);
  const id = story.seen.get(email ?? '') ?? '';
  const calls = story.stage.server.log.calls('MaskedEmail/set');
  const expired = mask === undefined && !calls.some(({ destroy }) => destroy?.includes(id));
  if (intent?.phase === 'lost') {
    expect(expired, `${email}, told as lost, was not dropped by the server`).toBe(true);
    return;
  }
  if (intent) expect(intent.phase, `${email} is filled, and in limbo`).toBe('enabled');
  if (mask?.state === 'enabled') return;
  const told = expired && (owner === undefined ? story.left.size > 0 : story.left.has(owner));
  expect(told, `${email} is filled and does not work: ${JSON.stringify({ mask, intent })}`).toBe(true);
}

function maskOf({ stage }: Story, email: string | null): Mask | undefined {
  return stage.server.control.masks().find((mask) => mask.email === email);
}
