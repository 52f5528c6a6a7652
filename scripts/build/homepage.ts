/**
 * The home page that a build tells to servers, from what its builder gave (`BAUTA_HOMEPAGE`); empty without one. It must be an https
 * address that ends in a slash, since its logo, terms and privacy policy are addressed relative to it; anything else fails the build.
 */
export function homepageFrom(given = ''): string {
  if (given === '') return '';
  const { protocol, search, hash, href } = new URL(given);
  if (protocol !== 'https:' || search || hash || !href.endsWith('/')) {
    throw new Error(`BAUTA_HOMEPAGE must be an https address that ends in a slash, not ${given}`);
  }
  return href;
}
