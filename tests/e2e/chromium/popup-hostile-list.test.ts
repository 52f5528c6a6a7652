import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeChromium } from '../harness/describe-browser.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

const markup = '<img src=x onerror="document.title=1"><b>bold</b>';

describeChromium('a list that a server filled with nonsense', () => {
  let all: SignedIn;

  beforeAll(async () => {
    all = await signIn();
    const many = Array.from({ length: 5_000 }, (_, i) => ({
      email: `many${i}@masked.example`,
      state: 'enabled' as const,
      forDomain: `https://site${i}.example`,
      createdAt: '2026-01-01T00:00:00Z',
    }));
    const odd = [
      { description: markup, forDomain: markup },
      { description: 'wide '.repeat(20_000), forDomain: `https://${'a'.repeat(5_000)}.example` },
      { description: '\u202Eelpmaxe.knab\u0000\u200B', forDomain: 'javascript:alert(1)' },
    ].map((more, i) => ({ email: `odd${i}@masked.example`, state: 'enabled' as const, ...more }));
    all.server.control.addMasks([...many, ...odd]);
  });
  afterAll(async () => {
    await all?.close();
    expect(all?.chromium.errors.ofExtension()).toEqual([]);
  });

  it('is drawn as text, a screenful at a time, and found in', async () => {
    await all.say('aliases.list', { accountId: all.accountId, refresh: 'now' });
    const popup = await all.chromium.openPopupPage();
    const title = await popup.title();
    const rows = popup.locator('.rows-virtual .row-main');
    const width = () =>
      popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    for (const n of [0, 1, 2]) {
      await popup.getByRole('searchbox').fill(`odd${n}`);
      await popup.locator(`.row-main[title="odd${n}@masked.example"]`).first().waitFor();
      expect(await width()).toBe(0);
    }
    expect(await popup.locator('.row-main img, .row-main b, a[href^="javascript:"]').count()).toBe(0);
    expect(await popup.title()).toBe(title);
    await popup.getByRole('searchbox').fill('');
    await popup.getByRole('searchbox').fill('many49');
    await popup
      .locator('.row-main[title="many4999@masked.example"], .row-main[title="many49@masked.example"]')
      .first()
      .waitFor();
    expect(await rows.count()).toBeLessThan(100);
    await popup.close();
  });
});
