import { contentBrowser } from './content-browser.ts';

/** Values by their keys; null where storage cannot be read. */
export type Stored = Readonly<Record<string, unknown>> | null;

/** What the background keeps for pages under some keys. Wakes no background. */
export async function readStored(...keys: string[]): Promise<Stored> {
  try {
    return await contentBrowser.storage.local.get(keys);
  } catch {
    // An orphan's call does not reject, it throws; and nothing of ours may show in a page's console.
    return null;
  }
}
