import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findRole, readPageText, waitForRole } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { waitFor } from '../harness/wait.ts';
import { markName } from '../pages/play-offer.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

const hint = 'Click the field that is to get an address.';

describeChromium('pointing at a field that was missed', () => {
  let world: SignedIn;
  let page: Page;

  beforeAll(async () => {
    world = await signIn();
    page = await world.chromium.context.newPage();
  });
  afterAll(() => world?.close());

  const says = (text: string) =>
    waitFor(`“${text}”`, async () => (await readPageText(page)).includes(text), 5_000);
  const saysNoMore = (text: string) =>
    waitFor(`no “${text}”`, async () => !(await readPageText(page)).includes(text), 5_000);

  /** From the real popup, as a person does: that is what gives access to the page. */
  async function point(): Promise<void> {
    const popup = await world.chromium.openPopup(page);
    await popup.click('button', 'Point at a field');
    await says(hint);
    await waitFor('the popup to make way', async () => !(await popup.isOpen()));
  }

  /** The browser's event of the key, fired in the worker: nobody can press a shortcut of a headless browser. */
  async function pressKey(): Promise<void> {
    const worker = await world.chromium.worker();
    await worker.evaluate(() => {
      const { onCommand } = chrome.commands as unknown as Record<string, { dispatch(name: string): void }>;
      onCommand?.dispatch('point-at-field');
    });
  }

  it('takes the field under a click, opens its panel at once, and marks it from then on', async () => {
    await page.goto(`${world.server.urls.shop}log-in`);
    const field = page.locator('input[type=email]').first();
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      for (const type of ['pointerdown', 'mousedown', 'click'])
        addEventListener(type, (event) => event.isTrusted && seen.push(type));
    });
    await point();
    // A script's click takes nothing.
    await field.evaluate((each: HTMLInputElement) => each.click());
    // Nor does a click beside every field, which is not the page's either.
    await page.mouse.click(5, 300);
    expect(await readPageText(page)).toContain(hint);
    await field.click({ force: true });
    await waitForRole(page, 'dialog', /./);
    await saysNoMore(hint);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    await waitForRole(page, 'button', 'Use it');
    await page.reload();
    await field.click();
    await waitForRole(page, 'button', markName);
  });

  it('ends with Escape, and leaves nothing behind', async () => {
    await page.goto(world.server.urls.shop);
    const before = await page.evaluate(() => document.documentElement.children.length);
    await point();
    await page.keyboard.press('Escape');
    await saysNoMore(hint);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(before);
    expect(await findRole(page, 'dialog', /./)).toBeNull();
  });

  it('begins by the key, too, and takes the field that the keyboard is in', async () => {
    await page.goto(`${world.server.urls.shop}log-in`);
    // Without a click on our button the browser gives no access to the page: the person's key would, the test's does not.
    await point();
    await page.keyboard.press('Escape');
    await saysNoMore(hint);
    await pressKey();
    await says(hint);
    await page.locator('input[type=email]').first().focus();
    await page.keyboard.press('Enter');
    await waitForRole(page, 'dialog', /./);
    await saysNoMore(hint);
  });

  it('takes fields in open shadow roots and in frames of this origin', async () => {
    await page.goto(`${world.server.urls.shop}log-in`);
    await page.evaluate(() => {
      const field = '<label>Mail <input type="email" id="inner" style="display:block"></label>';
      const host = document.createElement('div');
      document.body.prepend(host, document.createElement('iframe'));
      host.attachShadow({ mode: 'open' }).innerHTML = field;
      const { contentDocument } = document.querySelector('iframe') ?? {};
      if (contentDocument) contentDocument.body.innerHTML = field;
    });
    const fields = [page.locator('div #inner'), page.frameLocator('iframe').locator('#inner')];
    await point();
    for (const field of fields) {
      await field.click({ force: true });
      await waitForRole(page, 'dialog', /./);
      await saysNoMore(hint);
      await page.keyboard.press('Escape');
      await waitFor('the panel to go', async () => !(await findRole(page, 'dialog', /./)));
      await pressKey();
      await says(hint);
    }
  });

  it('says so where the browser gives no access', async () => {
    const popup = await world.chromium.openPopupPage();
    // The page in front is the popup's own, which is no site: its worker is asked as the button asks it.
    await popup.bringToFront();
    expect(await world.say('page.pick', {})).toEqual({ ok: true, value: { started: false } });
    await popup.close();
  });
});
