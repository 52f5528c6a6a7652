import { expect } from 'vitest';
import { type Intent, markerOf } from '../../src/domain/intent.ts';
import { isHeld, playPanel } from './play-panel.ts';
import { accounts, begun, type Panel, rest, restart, type Story, takeNote } from './story.ts';

const hour = 3_600_000;

/** After the storm: everybody is signed in, the server answers, panels that are still there say what they had to say. */
export async function heal(story: Story): Promise<void> {
  const { world } = story;
  for (const model of world.servers.values()) {
    for (const list of Object.values(model.faults)) list.length = 0;
    model.arrive();
  }
  world.skew = 0;
  // The clock goes right again, which is a jump like any other: the worker may find who signed out gone for days.
  takeNote(story);
  restart(story);
  await rest();
  for (const account of accounts) {
    world.signedIn.add(account);
    await story.process.aliases.recover(account);
  }
  for (let panel = 0; panel < story.panels.length; panel += 1) playPanel(story, { do: 'resend', panel });
  await rest();
  // Back-off is at most 15 minutes, a silent panel counts as used after an hour.
  for (let i = 0; i < 6; i += 1) {
    world.time += hour / 2;
    for (const { expire } of world.servers.values()) expire();
    await story.process.aliases.recover();
    await rest();
  }
}

/** At any moment: one address is in one place, and no request went out in another's name. */
export function checkAlways(story: Story): void {
  expect(story.world.bugs).toEqual([]);
  const holders = story.panels.filter(({ life }) => life === 'shown' || life === 'used');
  const emails = holders.map(({ email }) => email);
  expect(new Set(emails).size, 'two panels hold one address').toBe(emails.length);
  for (const { owner, email } of [...holders, ...story.direct])
    expect(email, 'an address of another account').toContain(`${owner.accountId}.`);
}

/** After healing: each wish ended in exactly one working address, or in none, and the person can see which. */
export async function checkHealed(story: Story): Promise<void> {
  checkAlways(story);
  for (const account of accounts) checkServer(story, account, false);
  for (const account of accounts) await story.process.aliases.list(account, 'now');
  await rest();
  for (const account of accounts) checkServer(story, account, true);
  for (const panel of story.panels) checkPanel(story, panel);
  for (const { owner, email } of story.direct) checkFilled(story, owner.accountId, email);
}

/** At most one live address per intent; every address on the server is known to the person, or pending and expiring. */
function checkServer(story: Story, account: string, looked: boolean): void {
  const { world, forgotten, hidden, left } = story;
  const model = world.servers.get(account);
  const aliases = [...(model?.aliases.values() ?? [])].filter(({ state }) => state !== 'deleted');
  const intents = [...world.disk.values()].filter(({ accountId }) => accountId === account);
  // What only a private window's memory held went with it.
  const ofNobody = new Set(forgotten.flatMap(({ id, alias }) => [markerOf(id), alias?.id ?? '']));
  const lasting = aliases.filter(
    ({ id, state, url }) => state !== 'pending' && !ofNobody.has(id) && !ofNobody.has(url ?? ''),
  );
  const when = looked ? 'after the person looked' : 'before the person looked';

  // Before anybody looks, a server without `pending` may hold one that was made twice; who signed out sees nothing.
  if (looked || (model?.pending === 'known' && !left.has(account))) {
    const listed = world.cache.get(account)?.aliases ?? [];
    const known = new Set([
      ...intents.map(({ alias }) => alias?.id),
      ...listed.map(({ id }) => id),
      ...(looked ? [] : hidden),
    ]);
    const shown = new Set(looked ? [] : story.panels.map(({ email }) => email));
    expect(
      lasting.filter(({ id, email }) => !known.has(id) && !shown.has(email)),
      `an address nobody knows, ${when}`,
    ).toEqual([]);
    // Without `pending`, an orphan outlives the journal's memory: then it stands in the list like any other.
    const markers =
      model?.pending === 'known' ? lasting.map(({ url }) => url).filter((url) => url !== null) : [];
    expect(new Set(markers).size, `two lasting addresses of one intent, ${when}`).toBe(markers.length);
  }
  if (looked) {
    const marked = new Set(intents.map(({ id }) => markerOf(id)));
    const markers = aliases.map(({ url }) => url ?? '').filter((url) => marked.has(url));
    expect(new Set(markers).size, 'two addresses of one intent').toBe(markers.length);
  }
}

function checkPanel(story: Story, panel: Panel): void {
  const { life, owner, email, unsaid, intentId, requestId, isFree } = panel;
  if (life === 'used') checkFilled(story, owner.accountId, email, intentId);
  expect(isFree && isHeld(story, requestId), 'what was given back belongs to its panel again').toBe(false);
  if (life !== 'undone' || unsaid !== null) return;
  const aliases = [...(story.world.servers.get(owner.accountId)?.aliases.values() ?? [])];
  const alias = aliases.find((one) => one.email === email);
  const kept = story.forgotten.some((intent) => intent.alias?.email === email);
  if (!kept && !isLongGone(story, intentId, owner.accountId))
    expect(alias?.state ?? 'deleted', 'an address that was taken back lives on').toBe('deleted');
}

/** Every filled address works, or is told as lost: then the server dropped it while nobody could reach it. */
function checkFilled(story: Story, account: string, email: string | null, intentId?: string | null): void {
  const { world, forgotten, left } = story;
  const model = world.servers.get(account);
  const alias = [...(model?.aliases.values() ?? [])].find((one) => one.email === email);
  const intent = [...world.disk.values()].find((one) => one.alias?.email === email);
  const dropped = model?.expired.has(email ?? '') ?? false;
  if (intent?.phase === 'lost') {
    expect(dropped, 'told as lost, yet not dropped').toBe(true);
    return;
  }
  if (intent) expect(intent.phase, 'a filled address in limbo').toBe('enabled');
  if (alias?.state === 'enabled') return;
  const inPrivate = forgotten.some((one: Intent) => one.alias?.email === email);
  // Told for thirty days; signing out ends it earlier.
  const told = dropped && (left.has(account) || world.time - begun > 30 * 24 * hour);
  expect(
    inPrivate || told || isLongGone(story, intentId ?? null, account),
    `a filled address that does not work: ${email}`,
  ).toBe(true);
}

/** Its account stayed signed out for more than two days, after which nothing of it is kept. */
function isLongGone({ world, abandoned }: Story, intentId: string | null, account: string): boolean {
  return abandoned.has(account) && (intentId === null || !world.disk.has(intentId));
}
