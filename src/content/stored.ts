import { pageKitKey } from '../domain/page-kit.ts';
import { pageSettingsKey } from '../domain/page-settings.ts';
import { contentBrowser } from './content-browser.ts';

/** What the background keeps for pages; null where storage cannot be read. */
export type ReadStored = () => Promise<Readonly<Record<string, unknown>> | null>;

/** One read of all of it, at the first call. */
export function createStored(): ReadStored {
  let reading: ReturnType<ReadStored> | null = null;
  return () =>
    (reading ??= contentBrowser.storage.local.get([pageSettingsKey, pageKitKey]).catch(() => null));
}
