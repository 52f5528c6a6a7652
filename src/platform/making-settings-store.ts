import { defaultMakingSettings, type MakingSettings, makingSettingsKey } from '../domain/making-settings.ts';
import { parseMakingSettings } from '../domain/parse-making-settings.ts';
import { browser } from './browser.ts';

/**
 * How new addresses are made, as the person set it. Where storage does not answer, as if nothing was ever set: an address
 * without its prefix is better than none.
 */
export async function readMakingSettings(): Promise<MakingSettings> {
  try {
    const { [makingSettingsKey]: stored } = await browser.storage.local.get(makingSettingsKey);
    return parseMakingSettings(stored);
  } catch {
    return defaultMakingSettings;
  }
}
