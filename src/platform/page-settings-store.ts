import { type PageSettings, pageSettingsKey } from '../domain/page-settings.ts';
import { parsePageSettings } from '../domain/parse-page-settings.ts';
import { browser } from './browser.ts';

/** The settings that pages obey; whatever is damaged falls back to its default. */
export async function readPageSettings(): Promise<PageSettings> {
  const { [pageSettingsKey]: stored } = await browser.storage.local.get(pageSettingsKey);
  return parsePageSettings(stored);
}

/** Changes the settings; open pages notice by `storage.onChanged`. */
export async function changePageSettings(edit: (settings: PageSettings) => PageSettings): Promise<void> {
  await browser.storage.local.set({ [pageSettingsKey]: edit(await readPageSettings()) });
}
