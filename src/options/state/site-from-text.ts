/** The host in what a person typed as a site: a host, an address of a page, with or without `www.`; `null` where none. */
export function siteFromText(text: string): string | null {
  const typed = text.trim().toLowerCase();
  if (typed === '' || /\s/.test(typed)) return null;
  const url = typed.includes('://') ? typed : `https://${typed}`;
  if (!URL.canParse(url)) return null;
  const { hostname, protocol } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const host = hostname.replace(/\.$/, '').replace(/^www\./, '');
  return host.includes('.') || host === 'localhost' || host.startsWith('[') ? host : null;
}
