import type { Page } from 'puppeteer-core';
import type { FirefoxExtension } from './firefox.ts';
import { contextOf } from './firefox-bidi.ts';
import { clickIn } from './firefox-input.ts';
import type { Stage, StagePage } from './stage.ts';
import { waitFor } from './wait.ts';

/** The stage of a running Firefox. */
export function firefoxStage(firefox: FirefoxExtension): Stage {
  const pages = new WeakMap<StagePage, Page>();
  const show = (page: Page): StagePage => {
    const shown = stagePage(firefox, page);
    pages.set(shown, page);
    return shown;
  };
  return {
    name: 'Firefox',
    openPage: async (url) => show(await firefox.openPage(url)),
    openPopup: (over) => {
      const page = pages.get(over);
      if (!page) throw new Error('This page is not of this stage.');
      return firefox.openPopup(page);
    },
    waitForPage: async (isIt) =>
      show(
        await waitFor(
          'a new window',
          async () => (await firefox.browser.pages()).find((page) => isIt(page.url())),
          10_000,
        ),
      ),
    killBackground: firefox.killBackground,
    complaints: async () => (await firefox.extensionErrors()).map(({ where, text }) => `${where}: ${text}`),
    closed: () => new Promise((resolve) => firefox.browser.once('disconnected', () => resolve())),
    close: firefox.close,
  };
}

function stagePage(firefox: FirefoxExtension, page: Page): StagePage {
  const click = async (selector: string) => {
    const place = await page.$eval(selector, (element) => {
      element.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await clickIn(firefox.bidi, contextOf(page), place);
  };
  return {
    goto: async (url) => {
      await page.goto(url);
    },
    url: () => page.url(),
    text: () => readText(page),
    valueOf: (selector) => page.$eval(selector, (field) => (field as HTMLInputElement).value),
    click,
    type: async (selector, text) => {
      await click(selector);
      await firefox.type(page, text);
    },
    clickRole: async (role, name) => {
      await firefox.clickRole(page, role, name);
    },
    waitForRole: async (role, name) => {
      await firefox.waitForRole(page, role, name);
    },
    hasRole: async (role, name) => (await firefox.findRole(page, role, name)) !== null,
    shadowText: () => firefox.shadowText(page),
    screenshot: () => page.screenshot(),
    isClosed: () => page.isClosed(),
    close: () => page.close(),
  };
}

/** The page's text; none while it is between two documents, where an evaluation is cut off. */
async function readText(page: Page): Promise<string> {
  try {
    return String(await page.evaluate('document.body.innerText'));
  } catch (error) {
    if (/context|navigat|detached|frame/i.test(String(error))) return '';
    throw error;
  }
}
