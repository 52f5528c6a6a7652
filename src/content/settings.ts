import {
  defaultPageSettings,
  isAlways,
  marksAllowed,
  type PageSettings,
  pageSettingsKey,
} from '../domain/page-settings.ts';
import type { Stored } from './stored.ts';

export interface MarkPolicy {
  /** Whether marks may show in this document now. */
  readonly allowed: boolean;
  /** Whether every e-mail field gets one here, sign-up or not. */
  readonly always: boolean;
  readonly onClick: PageSettings['onClick'];
}

/** What stored settings mean for marks on a host; null stands for settings that cannot be read and may say "no marks". */
export function policyFor(host: string, stored: Stored): MarkPolicy {
  const said = stored?.[pageSettingsKey];
  const settings: PageSettings =
    said && typeof said === 'object' ? { ...defaultPageSettings, ...said } : defaultPageSettings;
  return {
    allowed: stored !== null && marksAllowed(settings, host, Date.now()),
    always: isAlways(settings, host),
    onClick: settings.onClick,
  };
}
