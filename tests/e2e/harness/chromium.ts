import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { type BuiltExtension, builtExtension, withHostPermissions } from './built-extension.ts';
import { collectChromiumErrors } from './chromium-errors.ts';
import { openChromiumPopup } from './chromium-popup.ts';
import { createErrorLog, type ErrorLog } from './error-log.ts';
import { findChromium } from './find-browsers.ts';
import { firstRunPage, hasFirstRunPage } from './first-run.ts';
import type { ExtensionPopup } from './popup.ts';
import { waitFor, within } from './wait.ts';

export {
  clickRole,
  findAllInClosedShadow,
  findInClosedShadow,
  findRole,
  readPageText,
  waitForRole,
} from './closed-shadow.ts';
export { centreOf } from './geometry.ts';
export { clickAt, pointAt } from './person.ts';

/** How to launch; everything has a default. */
export interface ChromiumOptions {
  /** Another extension than `dist/chrome`. */
  readonly extension?: BuiltExtension;
  /** False opens a window on the display. */
  readonly headless?: boolean;
  /** Host permissions granted from the start, in place of the prompt that can't be clicked. */
  readonly hostPermissions?: readonly string[];
  readonly colorScheme?: 'light' | 'dark';
  /** Language of the browser's own texts and of the extension, such as `de`. */
  readonly locale?: string;
  /** Null follows the window's size. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly args?: readonly string[];
  /** Keeps the tab that opens at install, which is closed else: it would lie over the first page of a test. */
  readonly firstRun?: boolean;
}

/** The built extension in a running Chromium with a profile of its own. */
export interface ChromiumExtension {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Console errors and uncaught exceptions of pages, extension pages and the worker. */
  readonly errors: ErrorLog;
  /** The live service worker; wakes it where it sleeps. */
  worker(): Promise<Worker>;
  /** Stops the service worker as the browser does after 30 idle seconds. The next event wakes it. */
  killWorker(): Promise<void>;
  /** Opens a page of the extension in a tab, by its path in the package. */
  openExtensionPage(path: string): Promise<Page>;
  /** The popup's page in a tab: easy to drive, but the "current tab" is then the popup itself. */
  openPopupPage(): Promise<Page>;
  /** The real action popup over a page. */
  openPopup(over: Page): Promise<ExtensionPopup>;
  close(): Promise<void>;
}

/** Launches the system's Chromium with `dist/chrome`. @throws where either is missing. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<ChromiumExtension> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Set CHROMIUM to its path.');
  const shipped = options.extension ?? builtExtension('chrome');
  const hosts = options.hostPermissions ?? [];
  const extension = hosts.length > 0 ? withHostPermissions(shipped, hosts) : shipped;
  const profile = mkdtempSync(join(tmpdir(), 'bauta-chromium-'));
  const tidy = () => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    extension.remove();
  };
  // Ctrl+C ends the process without `close`.
  process.once('exit', tidy);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    // Playwright adds --disable-extensions, which would disable ours.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...launchArgs(extension.path),
      ...(options.locale ? [`--lang=${options.locale}`] : []),
      ...(options.args ?? []),
    ],
    env: options.locale ? { ...definedEnv(), LANGUAGE: options.locale } : definedEnv(),
    viewport: options.viewport === undefined ? { width: 1100, height: 760 } : options.viewport,
    colorScheme: options.viewport === null ? null : (options.colorScheme ?? 'light'),
    ...(options.locale ? { locale: options.locale } : {}),
  });
  const first =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const extensionId = new URL(first.url()).host;
  const errors = createErrorLog(() => `chrome-extension://${extensionId}`);
  await collectChromiumErrors(context, errors);

  if (!options.extension && !options.firstRun && hasFirstRunPage(extension.path)) {
    const welcome = await waitForPage(context, `chrome-extension://${extensionId}/${firstRunPage}`);
    await welcome.close();
  }

  const openExtensionPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  const worker = () => liveWorker(context, openExtensionPage);
  return {
    context,
    extensionId,
    errors,
    worker,
    killWorker: () => killWorker(context, extensionId),
    openExtensionPage,
    openPopupPage: () => openExtensionPage('src/popup/index.html'),
    openPopup: (over) => openChromiumPopup(context, extensionId, over),
    close: async () => {
      await context.close();
      process.off('exit', tidy);
      tidy();
    },
  };
}

function waitForPage(context: BrowserContext, url: string): Promise<Page> {
  return waitFor(url, () => context.pages().find((page) => page.url() === url) ?? null, 15_000);
}

function launchArgs(extensionPath: string): string[] {
  return [
    `--load-extension=${extensionPath}`,
    `--disable-extensions-except=${extensionPath}`,
    // Lets the DevTools protocol press the toolbar button.
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

async function liveWorker(
  context: BrowserContext,
  openExtensionPage: (path: string) => Promise<Page>,
): Promise<Worker> {
  const isAlive = async (candidate: Worker) => {
    try {
      return await within(
        'the worker',
        1000,
        candidate.evaluate(() => true),
      );
    } catch {
      // A killed worker never answers, or its session is already closed.
      return false;
    }
  };
  for (const candidate of [...context.serviceWorkers()].reverse()) {
    if (await isAlive(candidate)) return candidate;
  }
  const waker = await openExtensionPage('manifest.json');
  await waker.evaluate(() => chrome.runtime.sendMessage({ wake: true }).catch(() => undefined));
  const woken = await waitFor('the worker to wake', async () => {
    const candidate = context.serviceWorkers().at(-1);
    return candidate && (await isAlive(candidate)) ? candidate : null;
  });
  await waker.close();
  return woken;
}

async function killWorker(context: BrowserContext, extensionId: string): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('The persistent context has no browser to ask for targets.');
  const running = async () =>
    (await cdp.send('Target.getTargets')).targetInfos
      .filter(
        ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`),
      )
      .map(({ targetId }) => targetId);
  const doomed = await running();
  // Another one may start at once, for an event that was under way; one that is only starting may miss the first word.
  await waitFor(
    'the worker to stop',
    async () => {
      const left = (await running()).filter((targetId) => doomed.includes(targetId));
      for (const targetId of left) await cdp.send('Target.closeTarget', { targetId });
      return left.length === 0;
    },
    15_000,
  );
  await cdp.detach();
}
