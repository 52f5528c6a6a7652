import { type PageSettings, pageSettingsKey } from '../domain/page-settings.ts';
import { parsePageSettings } from '../domain/parse-page-settings.ts';
import { browser } from './browser.ts';
import { settingLock, withLock } from './locks.ts';

type Area = 'local' | 'session';

/** The options page writes them, too. */
const inTurn = (work: () => Promise<void>) => withLock(settingLock(pageSettingsKey), work);

const stored = async (area: Area): Promise<unknown> =>
  (await browser.storage[area].get(pageSettingsKey))[pageSettingsKey];

/**
 * The settings that pages obey, with what sites turned down in private windows; whatever is damaged falls back to its default.
 */
export async function readPageSettings(): Promise<PageSettings> {
  const [known, hidden] = await Promise.all([stored('local'), stored('session')]);
  const settings = parsePageSettings(known);
  return { ...settings, refused: { ...settings.refused, ...parsePageSettings(hidden).refused } };
}

/**
 * Writes what is stored in the form of this build: content scripts read it without a parser. Nothing stored stays nothing, so
 * that the defaults of later builds hold.
 */
export function renewPageSettings(): Promise<void> {
  return inTurn(async () => {
    const known = await stored('local');
    if (known !== undefined) await browser.storage.local.set({ [pageSettingsKey]: parsePageSettings(known) });
  });
}

/**
 * Changes the settings; open pages notice by `storage.onChanged`. What is learnt in a private window is kept in memory alone, where the
 * background finds it, but no page.
 */
export function changePageSettings(
  edit: (settings: PageSettings) => PageSettings,
  isPrivate = false,
): Promise<void> {
  const area = isPrivate ? 'session' : 'local';
  return inTurn(async () => {
    await browser.storage[area].set({ [pageSettingsKey]: edit(parsePageSettings(await stored(area))) });
  });
}
