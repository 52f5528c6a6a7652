import type { Page } from 'playwright';
import { waitFor } from './wait.ts';

/** Runs code where our content script runs: what a page can do that has broken into its own process, or a script of ours. */
export type AsContentScript = <T>(code: string) => Promise<T>;

/** Enters the content script's world of a page, and follows it across navigations. */
export async function enterIsolatedWorld(page: Page): Promise<AsContentScript> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  cdp.on('Runtime.executionContextsCleared', () => void worlds.splice(0));
  await cdp.send('Runtime.enable');
  await waitFor('the content script', () => worlds.at(-1));
  return async <T>(code: string) => {
    const contextId = await waitFor('the content script', () => worlds.at(-1));
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression: code,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
}
