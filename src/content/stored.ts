import { contentBrowser } from './content-browser.ts';

/** Values by their keys; null where storage cannot be read. */
export type Stored = Readonly<Record<string, unknown>> | null;

/** What the background keeps for pages under some keys. Wakes no background. */
export function readStored(...keys: string[]): Promise<Stored> {
  return contentBrowser.storage.local.get(keys).catch(() => null);
}
