import type { Alias } from '../../domain/alias.ts';

/**
 * The aliases of a site, newest first, working ones before those switched off. Deleted ones are left out. The cheap test
 * comes first, since public-suffix rules for ten thousand addresses would be felt: hosts of one site end alike in at
 * least two labels.
 */
export function ofSite(
  aliases: readonly Alias[],
  origin: string,
  sameSite: (a: string, b: string) => boolean,
): readonly Alias[] {
  if (!URL.canParse(origin)) return [];
  const end = new URL(origin).hostname.split('.').slice(-2).join('.');
  const rank = ({ state }: Alias) => (state === 'disabled' ? 1 : 0);
  return aliases
    .filter(
      ({ forDomain, state }) =>
        state !== 'deleted' && forDomain.toLowerCase().includes(end) && sameSite(forDomain, origin),
    )
    .sort((a, b) => rank(a) - rank(b) || (b.createdAt ?? '').localeCompare(a.createdAt ?? ''));
}
