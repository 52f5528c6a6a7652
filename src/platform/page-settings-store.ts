import { type PageSettings, pageSettingsKey } from '../domain/page-settings.ts';
import { parsePageSettings } from '../domain/parse-page-settings.ts';
import { browser } from './browser.ts';

/** The settings that pages obey; whatever is damaged falls back to its default. */
export async function readPageSettings(): Promise<PageSettings> {
  const { [pageSettingsKey]: stored } = await browser.storage.local.get(pageSettingsKey);
  return parsePageSettings(stored);
}

/**
 * Writes what is stored in the form of this build: content scripts read it without a parser. Nothing stored stays nothing, so
 * that the defaults of later builds hold.
 */
export async function renewPageSettings(): Promise<void> {
  const { [pageSettingsKey]: stored } = await browser.storage.local.get(pageSettingsKey);
  if (stored !== undefined) await browser.storage.local.set({ [pageSettingsKey]: parsePageSettings(stored) });
}

/** Changes the settings; open pages notice by `storage.onChanged`. */
export async function changePageSettings(edit: (settings: PageSettings) => PageSettings): Promise<void> {
  await browser.storage.local.set({ [pageSettingsKey]: edit(await readPageSettings()) });
}
