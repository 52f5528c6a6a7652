import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../harness/find-browsers.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

/** The same list where it is opened from elsewhere: beside the page, and by the address bar's suggestions. */
describe.skipIf(findChromium() === null)('the addresses elsewhere', () => {
  let world: SignedIn;
  const email = 'amber.kettle51@masked.example';

  beforeAll(async () => {
    world = await signIn();
    world.server.control.addMasks([
      { email, forDomain: 'https://tea.example', description: 'Tea', state: 'enabled' },
      { email: 'slow.harbour07@masked.example', forDomain: 'https://ferry.example', state: 'enabled' },
    ]);
    await world.say('aliases.list', { accountId: world.accountId, refresh: 'now' });
  });
  afterAll(() => world?.close());

  it('are listed beside the page, as narrow as the panel is', async () => {
    const page = await world.chromium.openExtensionPage('src/sidebar/index.html');
    await page.setViewportSize({ width: 320, height: 700 });
    await page.getByText('amber.kettle51').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.close();
  });

  it('open at the one that was chosen, ready to copy', async () => {
    const page = await world.chromium.openExtensionPage(
      `src/popup/index.html?address=${encodeURIComponent(email)}`,
    );
    await page.getByRole('heading', { name: email }).waitFor();
    expect(await page.getByRole('button', { name: /^Copy/ }).count()).toBeGreaterThan(0);
    await page.close();
  });

  it('open searched for what was typed', async () => {
    const page = await world.chromium.openExtensionPage('src/popup/index.html?search=ferry');
    await page.getByText('slow.harbour07').first().waitFor();
    expect(await page.getByText('amber.kettle51').count()).toBe(0);
    await page.close();
  });

  it('open at the form for a new one, with its description', async () => {
    const page = await world.chromium.openExtensionPage('src/popup/index.html?new=for%20the%20ferry');
    expect(await page.getByLabel('Description').inputValue()).toBe('for the ferry');
    await page.close();
  });
});
