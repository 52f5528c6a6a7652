import type { Page } from 'playwright';
import {
  type ChromiumExtension,
  clickAt,
  clickRole,
  findRole,
  readPageText,
  waitForRole,
} from './chromium.ts';
import { centreOf } from './geometry.ts';
import type { Stage, StagePage } from './stage.ts';
import { waitFor } from './wait.ts';

/** The stage of a running Chromium. */
export function chromiumStage(chromium: ChromiumExtension): Stage {
  const pages = new WeakMap<StagePage, Page>();
  const show = (page: Page): StagePage => {
    const shown = stagePage(page);
    pages.set(shown, page);
    return shown;
  };
  return {
    name: 'Chromium',
    openPage: async (url) => {
      const page = await chromium.context.newPage();
      await page.goto(url);
      return show(page);
    },
    openPopup: (over) => {
      const page = pages.get(over);
      if (!page) throw new Error('This page is not of this stage.');
      return chromium.openPopup(page);
    },
    waitForPage: async (isIt) =>
      show(
        await waitFor(
          'a new window',
          () => chromium.context.pages().find((page) => isIt(page.url())),
          10_000,
        ),
      ),
    killBackground: chromium.killWorker,
    complaints: async () => chromium.errors.ofExtension().map(({ where, text }) => `${where}: ${text}`),
    closed: () => new Promise((resolve) => chromium.context.once('close', () => resolve())),
    close: chromium.close,
  };
}

function stagePage(page: Page): StagePage {
  const click = async (selector: string) => {
    const element = page.locator(selector).first();
    await element.scrollIntoViewIfNeeded();
    const box = await element.boundingBox();
    if (!box) throw new Error(`${selector} is not drawn.`);
    await clickAt(page.mouse, centreOf(box));
  };
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    url: () => page.url(),
    // A locator waits for the next document where an evaluation would be cut off by the navigation.
    text: () => page.locator('body').innerText(),
    valueOf: (selector) => page.locator(selector).first().inputValue(),
    click,
    type: async (selector, text) => {
      await click(selector);
      await page.keyboard.type(text);
    },
    clickRole: async (role, name) => {
      await clickRole(page, role, name);
    },
    waitForRole: async (role, name) => {
      await waitForRole(page, role, name);
    },
    hasRole: async (role, name) => (await findRole(page, role, name)) !== null,
    shadowText: () => readPageText(page),
    screenshot: () => page.screenshot(),
    isClosed: () => page.isClosed(),
    close: () => page.close(),
  };
}
