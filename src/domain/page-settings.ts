/**
 * What a content script must know before it shows anything. Kept under one key of `storage.local`, which content scripts
 * read without waking the background; it holds nothing secret.
 */
export interface PageSettings {
  /** The form of what is stored; `parse-page-settings.ts` leads from older ones to this. */
  readonly version: number;
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
  /** The look of all that is ours; `system` follows the browser's. */
  readonly theme: 'system' | 'light' | 'dark';
  /** Single fields that the person has decided on, the newest last. */
  readonly fields: readonly FieldRule[];
  /** Site → mail domains whose addresses it turned down after they were filled in. */
  readonly refused: Readonly<Record<string, readonly string[]>>;
}

/** The person's word on one field: it always gets a mark, or never. */
export interface FieldRule {
  /** Registrable domain or host, as in `never`. */
  readonly site: string;
  /** What tells the field from its neighbours, and is the same at the next visit. */
  readonly field: string;
  readonly show: boolean;
}

/** How much is kept of each kind; the oldest goes first. */
export const most = { sites: 2_000, fields: 200, fieldsOfSite: 20, refused: 200, domains: 8 } as const;

export const pageSettingsKey = 'page';
export const pageSettingsVersion = 1;

export const defaultPageSettings: PageSettings = {
  version: pageSettingsVersion,
  marks: true,
  where: 'everywhere',
  never: {},
  always: [],
  onClick: 'panel',
  theme: 'system',
  fields: [],
  refused: {},
};

const covers = (host: string) => (site: string) => host === site || host.endsWith(`.${site}`);

/**
 * Whether marks may show on a host now. A rule for `example.org` holds for every host under it: the rules are written
 * by the background, which knows public suffixes; here suffix matching is enough.
 */
export function marksAllowed(settings: PageSettings, host: string, now: number): boolean {
  if (!settings.marks || settings.where === 'strict') return false;
  const isHere = covers(host);
  for (const [site, until] of Object.entries(settings.never)) {
    if (isHere(site) && (until === 0 || until > now)) return false;
  }
  return settings.where === 'everywhere' || isAlways(settings, host);
}

/** Whether every e-mail field of a host gets a mark, sign-up or not. */
export function isAlways({ always }: PageSettings, host: string): boolean {
  return always.some(covers(host));
}

/** The person's word on a field of a host; undefined where there is none. */
export function ruleOf({ fields }: PageSettings, host: string, field: string): boolean | undefined {
  const isHere = covers(host);
  return fields.findLast((rule) => rule.field === field && isHere(rule.site))?.show;
}

/**
 * The settings with one more rule, which replaces an older one on the same field. A site's own oldest goes before that of any other: with
 * names enough it could push out what the person said about a bank.
 */
export function withFieldRule(settings: PageSettings, { site, field, show }: FieldRule): PageSettings {
  const others = settings.fields.filter((rule) => rule.site !== site || rule.field !== field);
  const ofSite = others.filter((rule) => rule.site === site);
  const surplus = new Set(ofSite.slice(0, Math.max(0, ofSite.length + 1 - most.fieldsOfSite)));
  const kept = others.filter((rule) => !surplus.has(rule));
  return { ...settings, fields: [...kept, { site, field, show }].slice(-most.fields) };
}

/** The settings that know that a site turned an address of `domain` down. */
export function withRefusal(settings: PageSettings, site: string, domain: string): PageSettings {
  const { [site]: known = [], ...others } = settings.refused;
  const domains = [...known.filter((each) => each !== domain), domain].slice(-most.domains);
  const newest = [...Object.entries(others), [site, domains] as const].slice(-most.refused);
  return { ...settings, refused: Object.fromEntries(newest) };
}
