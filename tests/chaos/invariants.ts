import { expect } from 'vitest';
import { play, rest, restart, type Story } from './play.ts';

const hour = 3_600_000;

/** After the storm: the worker runs, the server answers, panels that are still there say what they had to say. */
export async function heal(story: Story): Promise<void> {
  for (const model of story.world.servers.values())
    for (const list of Object.values(model.faults)) list.length = 0;
  restart(story);
  await rest();
  for (let panel = 0; panel < story.panels.length; panel += 1) await play(story, { do: 'resend', panel });
  await rest();
  // Back-off is at most 15 minutes, a silent panel counts as used after an hour.
  for (let i = 0; i < 6; i += 1) {
    story.world.time += hour / 2;
    for (const { expire } of story.world.servers.values()) expire();
    await story.process.aliases.recover();
    await rest();
  }
}

/** At any moment: one address is in one place. */
export function checkAlways(story: Story): void {
  expect(story.world.bugs).toEqual([]);
  const holders = story.panels.filter(({ life }) => life === 'shown' || life === 'used');
  const emails = holders.map(({ email, owner }) => `${owner.accountId} ${email}`);
  expect(new Set(emails).size, 'two panels hold one address').toBe(emails.length);
}

/** After healing: each wish ended in exactly one working address, or in none, and the person can see which. */
export function checkHealed(story: Story): void {
  checkAlways(story);
  const { world, panels, direct } = story;
  const intents = [...world.disk.values()];

  for (const [accountId, model] of world.servers) {
    const aliases = [...model.aliases.values()];
    const mine = intents.filter((intent) => intent.accountId === accountId);

    // At most one live address per intent: the marker stays until the promotion clears it.
    const markers = aliases.map(({ url }) => url).filter((url) => url !== null);
    expect(new Set(markers).size, 'two addresses of one intent').toBe(markers.length);

    // Every address is known, or pending and expiring by itself.
    const listed = world.cache.get(accountId)?.aliases ?? [];
    const known = new Set([...mine.map(({ alias }) => alias?.id), ...listed.map(({ id }) => id)]);
    const stray = aliases.filter(({ id, state }) => state === 'enabled' && !known.has(id));
    expect(stray, 'an address nobody knows').toEqual([]);
  }

  for (const panel of panels.filter(({ life }) => life === 'used')) {
    const intent = intents.find(({ id }) => id === panel.intentId);
    // Dropped as history: it was finished long ago.
    if (!intent) continue;
    expect(intent.accountId, 'an address of another account').toBe(panel.owner.accountId);
    const alias = world.servers.get(panel.owner.accountId)?.aliases.get(intent.alias?.id ?? '');
    expect(['enabled', 'lost'], 'a filled address in limbo').toContain(intent.phase);
    if (intent.phase === 'enabled')
      expect(alias, 'a filled address that does not work').toMatchObject({ state: 'enabled' });
    // Lost is only what the server dropped while nobody could reach it for most of a day.
    if (intent.phase === 'lost') expect(world.time - intent.createdAt).toBeGreaterThan(20 * hour);
  }

  for (const panel of panels.filter(({ life, unsaid }) => life === 'undone' && unsaid === null)) {
    const alias = [...(world.servers.get(panel.owner.accountId)?.aliases.values() ?? [])].find(
      ({ email }) => email === panel.email,
    );
    expect(alias?.state ?? 'deleted', 'an address that was taken back lives on').toBe('deleted');
  }

  for (const { owner, email } of direct) {
    const model = world.servers.get(owner.accountId);
    const alias = [...(model?.aliases.values() ?? [])].find((one) => one.email === email);
    const intent = intents.find((one) => one.accountId === owner.accountId && one.alias?.email === email);
    if (intent && intent.phase !== 'lost')
      expect(alias, 'a direct address that does not work').toMatchObject({ state: 'enabled' });
  }
}
