import {
  defaultPageSettings,
  isAlways,
  marksAllowed,
  type PageSettings,
  pageSettingsKey,
} from '../domain/page-settings.ts';
import { contentBrowser } from './content-browser.ts';
import type { ReadStored } from './stored.ts';

export interface MarkPolicy {
  /** Whether marks may show in this document now. */
  readonly allowed: boolean;
  /** Whether every e-mail field gets one here, sign-up or not. */
  readonly always: boolean;
  readonly onClick: PageSettings['onClick'];
}

/** Reads the settings at the first call, not before; later changes come by themselves. */
export function createSettings(
  host: string,
  stored: ReadStored,
  signal: AbortSignal,
): { load(): Promise<MarkPolicy> } {
  let loading: Promise<PageSettings> | null = null;
  const parse = (stored: unknown): PageSettings =>
    stored && typeof stored === 'object' ? { ...defaultPageSettings, ...stored } : defaultPageSettings;

  async function begin(): Promise<PageSettings> {
    const { onChanged } = contentBrowser.storage;
    const changed: Parameters<typeof onChanged.addListener>[0] = (changes, area) => {
      const change = area === 'local' ? changes[pageSettingsKey] : undefined;
      if (change) loading = Promise.resolve(parse(change.newValue));
    };
    onChanged.addListener(changed);
    signal.addEventListener('abort', () => onChanged.removeListener(changed));
    const values = await stored();
    // Settings that cannot be read may say "no marks": then there are none.
    return values ? parse(values[pageSettingsKey]) : { ...defaultPageSettings, marks: false };
  }

  return {
    async load() {
      loading ??= begin();
      const settings = await loading;
      return {
        allowed: marksAllowed(settings, host, Date.now()),
        always: isAlways(settings, host),
        onClick: settings.onClick,
      };
    },
  };
}
