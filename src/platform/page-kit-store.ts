import { pageKitKey } from '../domain/page-kit.ts';
import { browser } from './browser.ts';

/** Writes the page kit for the content scripts to read, unless it is there. Rejects where storage takes nothing. */
export async function keepPageKit(text: string): Promise<void> {
  const { [pageKitKey]: kept } = await browser.storage.local.get(pageKitKey);
  if (kept !== text) await browser.storage.local.set({ [pageKitKey]: text });
}
