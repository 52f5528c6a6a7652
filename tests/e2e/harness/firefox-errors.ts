import type { Browser, Page } from 'puppeteer-core';
import type { ErrorLog, LoggedError } from './error-log.ts';
import { type Bidi, browserWindow, evaluateIn } from './firefox-bidi.ts';

/** Fills the log with console errors and uncaught exceptions of pages in tabs. */
export function collectFirefoxErrors(browser: Browser, errors: ErrorLog): void {
  const listen = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') errors.add(message.location().url ?? page.url(), message.text());
    });
    page.on('pageerror', (error) => {
      errors.add(page.url(), error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
  };
  browser.on('targetcreated', async (target) => {
    const page = await target.page();
    if (page) listen(page);
  });
}

/**
 * Uncaught errors of the extension in any of its parts, read from the browser console. What the background
 * or a content script merely logs with `console.error` does not reach it. A popup or page that goes away
 * while it waits for an answer is no fault: Firefox logs it as one.
 */
export async function readExtensionErrors(bidi: Bidi, origin: string): Promise<LoggedError[]> {
  return evaluateIn<LoggedError[]>(
    bidi,
    await browserWindow(bidi),
    `Services.console.getMessageArray()
      .filter((m) => m instanceof Ci.nsIScriptError && !(m.flags & Ci.nsIScriptError.warningFlag))
      .filter((m) => !/^Promise (rejected|resolved) after context unloaded/.test(m.errorMessage))
      .filter((m) => m.sourceName.startsWith(${JSON.stringify(origin)}))
      .map((m) => ({ where: m.sourceName + ':' + m.lineNumber, text: m.errorMessage }))`,
  );
}
