import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { clickRole, readPageText, waitForRole } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { sleep, waitFor } from '../harness/wait.ts';
import { afterDwell, focusField, markName } from '../pages/play-offer.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

const field = '#email';

describeChromium('one wish, one address', () => {
  let all: SignedIn;
  const pages: Page[] = [];

  beforeAll(async () => {
    all = await signIn();
  });
  afterAll(() => all?.close());
  beforeEach(() => all.server.control.clearLog());
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    all.server.control.clearFaults();
  });

  /** The sign-up form, at a site of that name. */
  async function openShop(site: string): Promise<Page> {
    const page = await all.chromium.context.newPage();
    await page.goto(all.server.urls.signUp.replace('//localhost', `//${site}.localhost`));
    pages.push(page);
    return page;
  }

  /** Opens the panel; what it asks for may still be on its way. */
  async function wish(page: Page): Promise<void> {
    await page.bringToFront();
    await focusField(page, field);
    await clickRole(page, 'button', markName);
    await waitForRole(page, 'button', 'Use it');
  }

  /** Uses the address once it stands there. */
  async function use(page: Page): Promise<string> {
    await page.bringToFront();
    await waitFor('the address', async () => /^@masked\.example$/m.test(await readPageText(page)));
    await sleep(afterDwell);
    await clickRole(page, 'button', 'Use it');
    return waitFor('the address in the field', async () => page.locator(field).inputValue());
  }

  const created = () => all.server.log.calls('MaskedEmail/set').flatMap(({ create }) => create ?? []).length;
  const used = async (email: string) =>
    waitFor(`${email} to last`, () =>
      all.server.control.masks().find((mask) => mask.email === email && mask.state === 'enabled'),
    );

  it('though the mark and “Use it” are pressed three times', async () => {
    const page = await openShop('eager');
    await focusField(page, field);
    const { box } = await waitForRole(page, 'button', markName);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { clickCount: 3, delay: 5 });
    await waitForRole(page, 'button', 'Use it');
    await waitFor('the address', async () => /^@masked\.example$/m.test(await readPageText(page)));
    await sleep(afterDwell);
    const button = await waitForRole(page, 'button', 'Use it');
    const at = { x: button.box.x + button.box.width / 2, y: button.box.y + button.box.height / 2 };
    await page.mouse.click(at.x, at.y, { clickCount: 3, delay: 5 });
    const email = await waitFor('the address in the field', async () => page.locator(field).inputValue());
    await used(email);
    expect(created()).toBe(1);
    expect(all.server.control.masks().map((mask) => mask.email)).toEqual([email]);
  });

  it('though the mark is pressed three times and let go elsewhere: what that made waits for the click', async () => {
    const page = await openShop('fickle');
    await focusField(page, field);
    const { box } = await waitForRole(page, 'button', markName);
    for (let tries = 0; tries < 3; tries += 1) {
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await sleep(300);
      await page.mouse.move(600, 500);
      await page.mouse.up();
      await sleep(2_300);
    }
    const [waiting] = all.server.control.masks().filter(({ state }) => state === 'pending');
    await wish(page);
    const email = await use(page);
    expect(email).toBe(waiting?.email);
    expect(await used(email)).toMatchObject({ forDomain: origin(page) });
    expect(created()).toBe(1);
  });

  it('in two tabs of one site that ask at once: one each, and each works', async () => {
    all.server.control.arm({ kind: 'delay-after-commit', match: { call: 'create' }, ms: 500, times: 2 });
    const tabs = [await openShop('twin'), await openShop('twin')];
    for (const tab of tabs) await wish(tab);
    const emails = [];
    for (const tab of tabs) emails.push(await use(tab));
    for (const email of emails) expect(await used(email)).toMatchObject({ forDomain: origin(tabs[0]) });
    expect(new Set(emails).size).toBe(2);
    expect(created()).toBe(2);
  });

  it('at two sites that ask at once: each has the address that was made for it', async () => {
    all.server.control.arm({ kind: 'delay-after-commit', match: { call: 'create' }, ms: 500 });
    const tabs = [await openShop('slow'), await openShop('quick')];
    for (const tab of tabs) await wish(tab);
    // The one that was asked later is answered first.
    for (const tab of tabs.reverse())
      expect(await used(await use(tab))).toMatchObject({ forDomain: origin(tab) });
  });

  it('in a panel that was left open until the worker stopped', async () => {
    const page = await openShop('patient');
    await wish(page);
    await waitFor('the address', async () => /^@masked\.example$/m.test(await readPageText(page)));
    await all.chromium.killWorker();
    const email = await use(page);
    await waitForRole(page, 'button', 'Undo');
    await used(email);
    expect(created()).toBe(1);
  });
});

function origin(page: Page | undefined): string {
  return new URL(page?.url() ?? '').origin;
}
