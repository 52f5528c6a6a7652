import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickRole, findRole, waitForRole } from '../harness/chromium.ts';
import { findChromium } from '../harness/find-browsers.ts';
import { waitFor } from '../harness/wait.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

const email = 'amber.kettle51@masked.example';
const ferry = 'slow.harbour07@masked.example';

/**
 * Addresses where they are met outside the popup. Nobody can click a browser's own menus, its address bar or its shortcuts in a
 * headless browser: here the browser's events are fired in the running worker, and all that follows is real.
 */
describe.skipIf(findChromium() === null)('the addresses elsewhere', () => {
  let world: SignedIn;
  let shop: Page;

  beforeAll(async () => {
    world = await signIn();
    world.server.control.addMasks([
      { email, forDomain: new URL(world.server.urls.signUp).origin, description: 'Tea', state: 'enabled' },
      { email: ferry, forDomain: 'https://ferry.example', state: 'enabled' },
    ]);
    await world.say('aliases.list', { accountId: world.accountId, refresh: 'now' });
    shop = await world.chromium.context.newPage();
  }, 60_000);
  afterAll(async () => {
    expect(world?.chromium.errors.ofExtension()).toEqual([]);
    await world?.close();
  });

  const field = () => shop.locator('#email');
  const popupPage = 'src/popup/index.html';

  /** The shop's form with the focus in its e-mail field, in front. */
  async function atField(): Promise<void> {
    await shop.goto(world.server.urls.signUp);
    await shop.bringToFront();
    await field().click();
    await waitForRole(shop, 'button', 'New masked address for this site');
  }

  /** Fires an event of the browser's in the worker. The tab of the event is the one in front. */
  async function fire(event: 'menu' | 'key', what: string): Promise<void> {
    const worker = await world.chromium.worker();
    await worker.evaluate(
      async ([event, what]) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const events = chrome as unknown as Record<
          'contextMenus' | 'commands',
          Record<string, { dispatch(...args: unknown[]): void }>
        >;
        const info = { menuItemId: what, editable: true, frameId: 0, pageUrl: '' };
        if (event === 'menu') events.contextMenus['onClicked']?.dispatch(info, tab);
        else events.commands['onCommand']?.dispatch(what, tab);
      },
      [event, what] as const,
    );
  }

  /** Waits until our list is open in one more place, popup or tab, than in the page that the tests speak through. */
  async function expectPopup(): Promise<void> {
    const cdp = await world.chromium.context.browser()?.newBrowserCDPSession();
    if (!cdp) throw new Error('no browser to ask');
    const url = `chrome-extension://${world.chromium.extensionId}/${popupPage}`;
    await waitFor('the list of addresses', async () => {
      const { targetInfos } = await cdp.send('Target.getTargets');
      return targetInfos.filter((target) => target.type === 'page' && target.url === url).length > 1;
    });
    await cdp.detach();
  }

  it('are in the menu of fields: a new one, the site’s own, the list', async () => {
    const worker = await world.chromium.worker();
    const exists = (id: string) =>
      worker.evaluate(
        (id) =>
          chrome.contextMenus.update(id, {}).then(
            () => true,
            () => false,
          ),
        id,
      );
    await expect.poll(() => exists(`use:${email}`)).toBe(true);
    expect(await exists('new')).toBe(true);
    expect(await exists('manage')).toBe(true);
    expect(await exists('use:nobody')).toBe(false);
  });

  it('go into the field from the menu: a new one by its panel, or one that the site has', async () => {
    await atField();
    await fire('menu', 'new');
    await waitForRole(shop, 'button', /^Use it/);
    await clickRole(shop, 'button', /^Use it/);
    await expect.poll(() => field().inputValue()).toMatch(/@masked\.example$/);
    expect(await field().inputValue()).not.toBe(email);
    await atField();
    await fire('menu', `use:${email}`);
    await expect.poll(() => field().inputValue()).toBe(email);
  });

  it('open at the field by the shortcut, with the focus in the panel', async () => {
    await atField();
    await fire('key', 'fill-new-address');
    await waitForRole(shop, 'button', /^Use it/);
    // The first Escape is the panel's.
    await shop.keyboard.press('Escape');
    await expect.poll(() => findRole(shop, 'button', /^Use it/)).toBeNull();
    expect(await field().inputValue()).toBe('');
  });

  it('are listed from the menu', async () => {
    await atField();
    await fire('menu', 'manage');
    await expectPopup();
  });

  it('are suggested in the address bar, and open as chosen there', async () => {
    const worker = await world.chromium.worker();
    const lines = await worker.evaluate(
      () =>
        new Promise<{ content: string; description: string }[]>((resolve) => {
          const { onInputChanged } = chrome.omnibox as unknown as Record<
            string,
            { dispatch(...args: unknown[]): void }
          >;
          onInputChanged?.dispatch('ferry', resolve);
        }),
    );
    expect(lines[0]).toMatchObject({ content: ferry, description: expect.stringContaining(ferry) });
    const opened = world.chromium.context.waitForEvent('page');
    await worker.evaluate((content) => {
      const { onInputEntered } = chrome.omnibox as unknown as Record<
        string,
        { dispatch(...args: unknown[]): void }
      >;
      onInputEntered?.dispatch(content, 'newForegroundTab');
    }, lines[0]?.content ?? '');
    const page = await opened;
    await page.getByRole('heading', { name: ferry }).waitFor();
    await page.close();
  });

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
    const page = await world.chromium.openExtensionPage(`${popupPage}?address=${encodeURIComponent(email)}`);
    await page.getByRole('heading', { name: email }).waitFor();
    expect(await page.getByRole('button', { name: /^Copy/ }).count()).toBeGreaterThan(0);
    await page.close();
  });

  it('open searched for what was typed', async () => {
    const page = await world.chromium.openExtensionPage(`${popupPage}?search=ferry`);
    await page.getByText('slow.harbour07').first().waitFor();
    expect(await page.locator('.rows-virtual').getByText('amber.kettle51').count()).toBe(0);
    await page.close();
  });

  it('open at the form for a new one, with its description', async () => {
    const page = await world.chromium.openExtensionPage(`${popupPage}?new=for%20the%20ferry`);
    expect(await page.getByLabel('Description').inputValue()).toBe('for the ferry');
    await page.close();
  });
});
