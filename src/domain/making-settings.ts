import type { AliasWish } from './alias.ts';
import { siteOf } from './site.ts';

/**
 * How new addresses are made, wherever they are asked for. Kept under one key of `storage.local`; only the background acts
 * on it. The description is empty unless the person chose otherwise: the provider shows it as their own words.
 */
export interface MakingSettings {
  /** The form of what is stored; `parse-making-settings.ts` leads from older ones to this. */
  readonly version: number;
  /** What stands before the random part: nothing, the site's name, or always the same word. */
  readonly prefix: 'none' | 'site' | 'fixed';
  /** `[a-z0-9_]{0,64}`; used where `prefix` is `fixed`. */
  readonly fixedPrefix: string;
  readonly description: 'empty' | 'site' | 'fixed';
  /** Used where `description` is `fixed`. */
  readonly fixedDescription: string;
  /**
   * What a used address is: `enabled`, or `pending`, which the server turns into `enabled` at the first mail and drops after a
   * day without any. Servers without `pending` make it `enabled`.
   */
  readonly state: 'enabled' | 'pending';
}

export const makingSettingsKey = 'making';
export const makingVersion = 1;

export const defaultMakingSettings: MakingSettings = {
  version: makingVersion,
  prefix: 'none',
  fixedPrefix: '',
  description: 'empty',
  fixedDescription: '',
  state: 'enabled',
};

/** The longest `emailPrefix` that Fastmail's MaskedEmail documentation allows. */
const longestPrefix = 64;
/** Room for a sentence; the server's own limit is far beyond it. */
export const longestDescription = 255;

/** A site as a prefix: its name in lower case, whatever is not allowed there an underscore. */
export function prefixOfSite(origin: string): string {
  return siteOf(origin)
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, longestPrefix);
}

/** What a new address for an origin is to be. An empty origin is no site. */
export function wishFor(settings: MakingSettings, origin: string): AliasWish {
  const { prefix, fixedPrefix, description, fixedDescription, state } = settings;
  return {
    forDomain: origin,
    prefix: prefix === 'site' ? prefixOfSite(origin) : prefix === 'fixed' ? fixedPrefix : '',
    description: description === 'site' ? siteOf(origin) : description === 'fixed' ? fixedDescription : '',
    ...(state === 'pending' && { state }),
  };
}
