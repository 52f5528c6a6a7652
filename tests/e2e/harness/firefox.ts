import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BuiltExtension, builtExtension, withHostPermissions } from './built-extension.ts';
import { createErrorLog, type ErrorLog, type LoggedError } from './error-log.ts';
import { findFirefox } from './find-browsers.ts';
import { type FirefoxNode, findAccessibleIn, readShadowText } from './firefox-accessible.ts';
import { type Bidi, bidiOf, browserWindow, contextOf, evaluateIn } from './firefox-bidi.ts';
import { collectFirefoxErrors, readExtensionErrors } from './firefox-errors.ts';
import { clickIn, pointIn, typeIn } from './firefox-input.ts';
import { openFirefoxPopup } from './firefox-popup.ts';
import { firstRunPage, hasFirstRunPage } from './first-run.ts';
import { centreOf } from './geometry.ts';
import type { ExtensionPopup } from './popup.ts';
import { waitFor } from './wait.ts';

const addOnId = 'bauta@bauta.example';
/** Firefox draws a random one at each install; a fixed one lets tests open the extension's pages. */
const uuid = '8f1c7a52-6d0e-4b39-9a4e-1d2b3c4d5e6f';

/** How to launch; everything has a default. */
export interface FirefoxOptions {
  /** Another extension than `dist/firefox`; it must have the same add-on id. */
  readonly extension?: BuiltExtension;
  /** False opens a window on the display. */
  readonly headless?: boolean;
  /** Host permissions granted from the start, in place of the prompt that can't be clicked. */
  readonly hostPermissions?: readonly string[];
  readonly prefs?: Readonly<Record<string, unknown>>;
  /** Keeps the tab that opens at install, which is closed else: it would lie over the first page of a test. */
  readonly firstRun?: boolean;
}

/** The built extension in a running Firefox with a profile of its own. */
export interface FirefoxExtension {
  readonly browser: Browser;
  readonly bidi: Bidi;
  /** Such as `moz-extension://8f1c…`. */
  readonly origin: string;
  /** Console errors and uncaught exceptions of pages in tabs. */
  readonly errors: ErrorLog;
  /** Uncaught errors of all parts of the extension since the launch, background included. */
  extensionErrors(): Promise<LoggedError[]>;
  openPage(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab, by its path in the package. */
  openExtensionPage(path: string): Promise<Page>;
  openPopupPage(): Promise<Page>;
  /** The real action popup over a page. */
  openPopup(over: Page): Promise<ExtensionPopup>;
  /** Runs an expression with the extension's own `browser` in a page of its origin that runs no script. */
  evaluate<T>(expression: string): Promise<T>;
  /** Stops the event page as the browser does when it idles. The next event wakes it. */
  killBackground(): Promise<void>;
  findRole(page: Page, role: string, name: string | RegExp): Promise<FirefoxNode | null>;
  waitForRole(page: Page, role: string, name: string | RegExp, timeoutMs?: number): Promise<FirefoxNode>;
  /** Clicks the middle of a node as a person does, in closed shadow roots and frames too. */
  clickRole(page: Page, role: string, name: string | RegExp, timeoutMs?: number): Promise<FirefoxNode>;
  pointAt(node: FirefoxNode): Promise<void>;
  /** Types into whatever has the focus. */
  type(page: Page, text: string): Promise<void>;
  /** All text in the shadow roots of a page and its frames. */
  shadowText(page: Page): Promise<string>;
  close(): Promise<void>;
}

/** Launches the system's Firefox with `dist/firefox`. @throws where either is missing. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<FirefoxExtension> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found. Set FIREFOX to its path.');
  const shipped = options.extension ?? builtExtension('firefox');
  const hosts = options.hostPermissions ?? [];
  const extension = hosts.length > 0 ? withHostPermissions(shipped, hosts) : shipped;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    args: ['--remote-allow-system-access', '--width=1100', '--height=760'],
    defaultViewport: null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: uuid }),
      // Else the manifest, where the helper page lives, would open in a viewer of another origin.
      'devtools.jsonviewer.enabled': false,
      ...options.prefs,
    },
  });
  const bidi = bidiOf(browser);
  const origin = `moz-extension://${uuid}`;
  const errors = createErrorLog(() => origin);
  collectFirefoxErrors(browser, errors);
  await browser.installExtension(extension.path);
  if (!options.firstRun && hasFirstRunPage(extension.path))
    await closeFirstRun(bidi, `${origin}/${firstRunPage}`);

  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    await openInExtension(bidi, contextOf(page), `${origin}/${path}`);
    return page;
  };
  const helper = await openExtensionPage('manifest.json');
  const findRole = (page: Page, role: string, name: string | RegExp) =>
    findAccessibleIn(bidi, contextOf(page), role, name);
  const waitForRole = (page: Page, role: string, name: string | RegExp, timeoutMs = 10_000) =>
    waitFor(`a ${role} named ${name}`, () => findRole(page, role, name), timeoutMs);
  return {
    browser,
    bidi,
    origin,
    errors,
    extensionErrors: () => readExtensionErrors(bidi, origin),
    openPage: async (url) => {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openExtensionPage,
    openPopupPage: () => openExtensionPage('src/popup/index.html'),
    openPopup: (over) => openFirefoxPopup(bidi, addOnId, over),
    evaluate: (expression) => evaluateIn(bidi, contextOf(helper), expression),
    killBackground: async () => {
      const stop = `WebExtensionPolicy.getByID('${addOnId}').extension.terminateBackground()`;
      await evaluateIn(bidi, await browserWindow(bidi), `${stop}.then(() => true)`);
    },
    findRole,
    waitForRole,
    clickRole: async (page, role, name, timeoutMs) => {
      const found = await waitForRole(page, role, name, timeoutMs);
      await clickIn(bidi, found.context, centreOf(found.box));
      return found;
    },
    pointAt: (node) => pointIn(bidi, node.context, centreOf(node.box)),
    type: (page, text) => typeIn(bidi, contextOf(page), text),
    shadowText: (page) => readShadowText(bidi, contextOf(page)),
    close: async () => {
      await browser.close();
      extension.remove();
    },
  };
}

/** Opens an extension's page without waiting for its load event, which never reaches the automation. */
async function openInExtension(bidi: Bidi, context: string, url: string): Promise<void> {
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  await waitFor(
    url,
    () =>
      evaluateIn<boolean>(
        bidi,
        context,
        `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`,
      ).catch(() => false), // The old document goes away under the question.
  );
}

async function closeFirstRun(bidi: Bidi, url: string): Promise<void> {
  const context = await waitFor(
    url,
    async () => {
      const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>(
        'browsingContext.getTree',
        {},
      );
      return contexts.find((open) => open.url === url)?.context ?? null;
    },
    15_000,
  );
  await bidi.send('browsingContext.close', { context });
}
