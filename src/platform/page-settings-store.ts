import * as v from 'valibot';
import { defaultPageSettings, type PageSettings, pageSettingsKey } from '../domain/page-settings.ts';
import { browser } from './browser.ts';

const schema = v.object({
  marks: v.fallback(v.boolean(), defaultPageSettings.marks),
  where: v.fallback(v.picklist(['everywhere', 'chosen', 'strict']), defaultPageSettings.where),
  never: v.fallback(v.record(v.string(), v.number()), {}),
  always: v.fallback(v.array(v.string()), []),
  onClick: v.fallback(v.picklist(['panel', 'fill']), defaultPageSettings.onClick),
});

/** The settings that pages obey; whatever is damaged falls back to its default. */
export async function readPageSettings(): Promise<PageSettings> {
  const { [pageSettingsKey]: stored } = await browser.storage.local.get(pageSettingsKey);
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : defaultPageSettings;
}

/** Changes the settings; open pages notice by `storage.onChanged`. */
export async function changePageSettings(edit: (settings: PageSettings) => PageSettings): Promise<void> {
  await browser.storage.local.set({ [pageSettingsKey]: edit(await readPageSettings()) });
}
