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
export async function openFirefoxPopup(bidi: Bidi, addOnId: string, over: Page): Promise<ExtensionPopup> {
  await over.bringToFront();
  const chrome = await browserWindow(bidi);
  await evaluateIn(bidi, chrome, pressToolbarButton(addOnId));
  const context = await waitFor('the action popup', () => loadedPopup(bidi, chrome));
  const isOpen = () =>
    evaluateIn<boolean>(bidi, chrome, `document.querySelector('${popupBrowser}') !== null`);
  const text = () => evaluateIn<string>(bidi, context, 'document.body?.innerText ?? ""');

  const click = async (role: string, name: string | RegExp, timeoutMs = 10_000) => {
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

/** Runs in the browser window: what a click on the toolbar button does, the `activeTab` right included. */
const pressToolbarButton = (addOnId: string) => `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${addOnId}');
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return true;
})()`;

/** Runs in the browser window: gives the popup an id that BiDi resolves, or null while there is none. */
const adoptPopup = `(() => {
  const popup = document.querySelector('${popupBrowser}');
  if (!popup?.browsingContext || popup.currentURI?.scheme !== 'moz-extension') return null;
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  popup.permanentKey ??= new (Cu.getGlobalForObject(Services).Object)();
  const id = NavigableManager.getIdForBrowser(popup);
  if (!NavigableManager.popups) {
    NavigableManager.popups = new Map();
    const lookUp = NavigableManager.getBrowserById.bind(NavigableManager);
    NavigableManager.getBrowserById = (wanted) => NavigableManager.popups.get(wanted) ?? lookUp(wanted);
  }
  NavigableManager.popups.set(id, popup);
  return id;
})()`;

/** The context of a popup that has loaded, or null: Firefox replaces the popup's browser while it opens. */
async function loadedPopup(bidi: Bidi, chrome: string): Promise<string | null> {
  const context = await evaluateIn<string | null>(bidi, chrome, adoptPopup);
  if (context === null) return null;
  const question = `document.readyState === 'complete' && location.protocol === 'moz-extension:'`;
  try {
    return (await evaluateIn<boolean>(bidi, context, question)) ? context : null;
  } catch (error) {
    if (error instanceof Error && /no such frame|AbortError|Discarded/i.test(error.message)) return null;
    throw error;
  }
}
