import { pageKitFile, pageKitKey } from '../domain/page-kit.ts';
import { browser } from './browser.ts';

/**
 * The page kit of this build, as text. A file of the package and no part of the worker, which would carry it through every start.
 * Rejects where the package can't be read.
 */
export async function readPageKit(): Promise<string> {
  return (await fetch(browser.runtime.getURL(pageKitFile))).text();
}

/** Writes the page kit for the content scripts to read, unless it is there. Rejects where storage takes nothing. */
export async function keepPageKit(text: string): Promise<void> {
  const { [pageKitKey]: kept } = await browser.storage.local.get(pageKitKey);
  if (kept !== text) await browser.storage.local.set({ [pageKitKey]: text });
}
