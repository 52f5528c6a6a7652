import {
  defaultPageSettings,
  isAlways,
  marksAllowed,
  type PageSettings,
  pageSettingsKey,
  ruleOf,
} from '../domain/page-settings.ts';
import type { Stored } from './stored.ts';

export interface MarkPolicy {
  /** Whether marks may show in this document now. */
  readonly allowed: boolean;
  /** Whether every e-mail field gets one here, sign-up or not. */
  readonly always: boolean;
  /** The person's word on this very field; undefined where there is none. */
  readonly rule: boolean | undefined;
  readonly onClick: PageSettings['onClick'];
}

/**
 * What stored settings mean for marks on a host and in a field. Settings that cannot be read (null), or that somebody damaged, may say "no marks".
 */
export function policyFor(host: string, field: string, stored: Stored): MarkPolicy {
  const said = stored?.[pageSettingsKey];
  const settings: PageSettings =
    said && typeof said === 'object' ? { ...defaultPageSettings, ...said } : defaultPageSettings;
  try {
    return {
      allowed: stored !== null && marksAllowed(settings, host, Date.now()),
      always: isAlways(settings, host),
      rule: ruleOf(settings, host, field),
      onClick: settings.onClick,
    };
  } catch {
    return { allowed: false, always: false, rule: undefined, onClick: 'panel' };
  }
}
