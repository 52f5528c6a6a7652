import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../harness/find-browsers.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

const size = 10_000;

/** A server that gives 500 at once and holds 10,000. */
describe.skipIf(findChromium() === null)('ten thousand addresses', () => {
  let story: SignedIn;

  beforeAll(async () => {
    story = await signIn({ server: { quirks: { maxObjectsInGet: 500 } } });
    // What the sign-in itself fetches is over, so that the next list holds what is put there now.
    await story.say('aliases.list', { accountId: story.accountId, refresh: 'now' });
    story.server.control.addMasks(
      Array.from({ length: size }, (_, i) => ({
        email: `mask.number${i}@masked.example`,
        state: i % 5 === 0 ? ('disabled' as const) : ('enabled' as const),
        forDomain: `https://shop${i % 3_000}.example`,
        description: `Shop number ${i}`,
      })),
      'ada@example.test',
    );
  }, 60_000);
  afterAll(() => story?.close());

  it('load completely, are found, and are drawn as few rows', async () => {
    const listed = await story.say('aliases.list', { accountId: story.accountId, refresh: 'now' });
    expect(listed.ok && listed.value.aliases?.size).toBe(size);
    const popup = await story.chromium.openPopupPage();
    await popup.getByText('All (10,000)').waitFor({ state: 'attached' });
    expect(await popup.locator('.row').count()).toBeLessThan(60);
    await popup.getByRole('searchbox').fill('nubmer 9876');
    await popup.locator('.row-main[title="mask.number9876@masked.example"]').waitFor();
    await popup.getByRole('searchbox').fill('');
    await popup.locator('.rows-virtual .row-main').first().focus();
    await popup.keyboard.press('End');
    await expect
      .poll(() => popup.evaluate(() => document.activeElement?.closest('li')?.ariaPosInSet))
      .toBe(String(size));
    await popup.close();
  });

  it('are drawn anew neither whole nor in part by a refresh that finds nothing changed', async () => {
    const popup = await story.chromium.openPopupPage();
    await popup.locator('.rows-virtual .row').first().waitFor();
    await popup.evaluate(() => {
      const seen = { changes: 0 };
      Object.assign(globalThis, { seen });
      const rows = document.querySelector('.rows-virtual');
      if (!rows) throw new Error('no list');
      new MutationObserver((records) => {
        seen.changes += records.length;
      }).observe(rows, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const changes = () =>
      popup.evaluate(() => (globalThis as unknown as { seen: { changes: number } }).seen.changes);
    const before = await story.say('aliases.list', { accountId: story.accountId, refresh: 'never' });
    story.server.control.clearLog();
    await popup.getByRole('button', { name: 'Refresh' }).click();
    await popup.locator('[aria-busy="true"]').waitFor({ state: 'attached' });
    await expect.poll(() => popup.locator('[aria-busy="true"]').count(), { timeout: 20_000 }).toBe(0);
    expect(story.server.log.calls('MaskedEmail/get').length).toBeGreaterThan(20);
    expect(await changes()).toBe(0);
    const after = await story.say('aliases.list', { accountId: story.accountId, refresh: 'never' });
    // The very list that was there: nothing was written in its place.
    expect(before.ok && after.ok && after.value.revision).toBe(before.ok && before.value.revision);
    // It would have been seen: a change elsewhere is.
    const [, first] = story.server.control.masks();
    story.server.control.changeMask(first?.id ?? '', {
      state: 'disabled',
      lastMessageAt: new Date().toISOString(),
    });
    await popup.getByLabel('Sort by').selectOption('lastMail');
    await popup.getByRole('button', { name: 'Refresh' }).click();
    await popup.locator(`.rows-virtual .row-main[title="${first?.email}"] .pill-disabled`).waitFor();
    expect(await changes()).toBeGreaterThan(0);
    await popup.close();
  });
});
