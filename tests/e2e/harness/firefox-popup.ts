import type { Page } from 'puppeteer-core';
import { findAccessibleIn } from './firefox-accessible.ts';
import { type Bidi, browserWindow, evaluateIn } from './firefox-bidi.ts';
import { clickIn, typeIn } from './firefox-input.ts';
import { centreOf } from './geometry.ts';
import { type ExtensionPopup, waitForMatch } from './popup.ts';
import { waitFor } from './wait.ts';

/**
 * Opens the real action popup over a page. WebDriver BiDi lists only tabs, so privileged script hands the
 * popup's browser to Firefox's own table of navigables, and from then on BiDi works in it as in a tab.
 */
export async function openFirefoxPopup(bidi: Bidi, helper: Page, over: Page): Promise<ExtensionPopup> {
  await over.bringToFront();
  const chrome = await browserWindow(bidi);
  await helper.evaluate('browser.action.openPopup()');
  const context = await waitFor('the action popup', () =>
    evaluateIn<string | null>(bidi, chrome, adoptPopup),
  );
  const isOpen = () =>
    evaluateIn<boolean>(bidi, chrome, `document.querySelector('${popupBrowser}') !== null`);
  const text = () => evaluateIn<string>(bidi, context, 'document.body?.innerText ?? ""');
  await waitFor('the popup to load', () =>
    evaluateIn<boolean>(
      bidi,
      context,
      `document.readyState === 'complete' && location.protocol === 'moz-extension:'`,
    ),
  );

  const click = async (role: string, name: string | RegExp, timeoutMs = 5000) => {
    const find = () => findAccessibleIn(bidi, context, role, name);
    const found = await waitFor(`a ${role} named ${name}`, find, timeoutMs);
    await clickIn(bidi, context, centreOf(found.box));
  };
  return {
    text,
    click,
    isOpen,
    waitForText: (pattern, timeoutMs) => waitForMatch(text, pattern, timeoutMs),
    type: async (name, value) => {
      await click('textbox', name);
      await typeIn(bidi, context, value);
    },
    evaluate: (expression) => evaluateIn(bidi, context, expression),
    screenshot: async () => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await evaluateIn(
        bidi,
        chrome,
        `document.querySelector('${popupBrowser}')?.closest('panel')?.hidePopup()`,
      );
      await waitFor('the popup to close', async () => !(await isOpen()));
    },
  };
}

const popupBrowser = '.webextension-popup-browser';

/** Runs in the browser window: gives the popup an id that BiDi resolves, or null while there is none. */
const adoptPopup = `(() => {
  const popup = document.querySelector('${popupBrowser}');
  if (!popup?.browsingContext || popup.currentURI?.scheme !== 'moz-extension') return null;
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  popup.permanentKey ??= new (Cu.getGlobalForObject(Services).Object)();
  const id = NavigableManager.getIdForBrowser(popup);
  const lookUp = NavigableManager.getBrowserById.bind(NavigableManager);
  NavigableManager.getBrowserById = (wanted) => (wanted === id ? popup : lookUp(wanted));
  return id;
})()`;
