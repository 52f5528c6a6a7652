import type { Alias } from '../domain/alias.ts';
import { hostOf, siteOf } from '../domain/site.ts';

/** One entry of the context menu, as `contextMenus.create` takes it. */
export interface MenuEntry {
  readonly id: string;
  readonly title: string;
  /** Only in documents whose address fits: the browser itself picks what belongs to the site that was clicked in. */
  readonly documentUrlPatterns: string[];
}

const limits = { sites: 200, ofSite: 5 } as const;

/**
 * The entries that offer a site its own addresses. No browser tells a stopped background which page a menu is about to open in, so there is
 * an entry for each address, shown only on its own site. Menus of thousands would be felt: the newest sites have them, the others have
 * the list.
 */
export function siteMenu(aliases: readonly Alias[]): readonly MenuEntry[] {
  const usable = aliases
    .filter(({ state, forDomain }) => state === 'enabled' && hostOf(forDomain) !== '')
    .sort((a, b) => (b.createdAt ?? '').localeCompare(a.createdAt ?? ''));
  const entries: MenuEntry[] = [];
  const counts = new Map<string, number>();
  for (const { email, forDomain } of usable) {
    const site = siteOf(forDomain);
    const count = counts.get(site) ?? 0;
    if (count >= limits.ofSite || (count === 0 && counts.size >= limits.sites)) continue;
    counts.set(site, count + 1);
    // A `&` marks an access key in menus; no address of ours has one, but a server could make one.
    entries.push({
      // Two servers may give out the same ids; an address is one of its kind.
      id: `use:${email}`,
      title: email.replaceAll('&', '&&'),
      documentUrlPatterns: patternsOf(site),
    });
  }
  return entries;
}

/** Match patterns for a site and all under it, on whatever port. Numbers have nothing under them. */
function patternsOf(site: string): string[] {
  const isName = /[a-z]/i.test(site) && !site.includes(':');
  const host = site.includes(':') ? `[${site}]` : site;
  return isName && site.includes('.') ? [`*://*.${host}/*`] : [`*://${host}/*`];
}
