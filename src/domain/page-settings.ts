/**
 * What a content script must know before it shows anything. Kept under one key of `storage.local`, which content scripts
 * read without waking the background; it holds nothing secret.
 */
export interface PageSettings {
  /** Show marks at all. */
  readonly marks: boolean;
  /** `everywhere`, only on sites in `always`, or no in-page UI whatever (`strict`). */
  readonly where: 'everywhere' | 'chosen' | 'strict';
  /** Site (registrable domain or host) → until when (ms since the epoch; 0 = for ever) no mark is shown there. */
  readonly never: Readonly<Record<string, number>>;
  /** Sites where marks show on every e-mail field. */
  readonly always: readonly string[];
  /** A click on the mark opens the panel, or fills at once. */
  readonly onClick: 'panel' | 'fill';
}

export const pageSettingsKey = 'page';

export const defaultPageSettings: PageSettings = {
  marks: true,
  where: 'everywhere',
  never: {},
  always: [],
  onClick: 'panel',
};

/**
 * Whether marks may show on a host now. A rule for `example.org` holds for every host under it: the rules are written
 * by the background, which knows public suffixes; here suffix matching is enough.
 */
export function marksAllowed(settings: PageSettings, host: string, now: number): boolean {
  if (!settings.marks || settings.where === 'strict') return false;
  const covers = (site: string) => host === site || host.endsWith(`.${site}`);
  for (const [site, until] of Object.entries(settings.never)) {
    if (covers(site) && (until === 0 || until > now)) return false;
  }
  return settings.where === 'everywhere' || settings.always.some(covers);
}
