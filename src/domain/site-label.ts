/** The site of an alias as a person reads it: without protocol, path and `www.`. Punycode stays, it hides no look-alike. */
export function siteLabel(forDomain: string): string {
  return forDomain
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#].*$/, '')
    .replace(/^www\./i, '');
}
