import { getDomain, getHostname } from 'tldts';

const options = { allowPrivateDomains: true } as const;

/**
 * The site of an origin or host, as a person would say "the same site": the registrable domain by the Public Suffix
 * List with its private section (`alice.github.io` is not `bob.github.io`), the exact host for IP addresses, `localhost`
 * and single labels. Empty where there is no host.
 */
export function siteOf(originOrHost: string): string {
  const host = hostOf(originOrHost);
  return getDomain(host, options) ?? host;
}

/** Whether two origins, URLs or hosts belong to one site. Nameless ones belong to none. */
export function sameSite(a: string | URL, b: string | URL): boolean {
  const site = siteOf(String(a));
  return site !== '' && site === siteOf(String(b));
}

/** Host name without port, brackets, trailing dot, in lower case and punycode; empty where there is none. */
export function hostOf(originOrHost: string): string {
  const text = originOrHost.trim();
  if (text === '' || text === 'null') return '';
  try {
    const url = new URL(text.includes('://') ? text : `https://${text}`);
    return (getHostname(url.href) ?? '').replace(/\.$/, '');
  } catch {
    return '';
  }
}

/** This machine itself: `localhost`, 127.0.0.0/8, [::1]. Plain http is as safe there as https. */
export function isLoopback(host: string): boolean {
  return (
    host === 'localhost' || host.endsWith('.localhost') || /^127(\.\d{1,3}){3}$/.test(host) || host === '::1'
  );
}

/** Why an origin may not have an alias, or null where it may. */
export function whyNoAlias(origin: string | undefined): 'opaque-origin' | 'insecure-page' | null {
  if (!origin || origin === 'null') return 'opaque-origin';
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (!url || url.hostname === '') return 'opaque-origin';
  if (url.protocol === 'https:') return null;
  if (url.protocol === 'http:') return isLoopback(hostOf(origin)) ? null : 'insecure-page';
  return 'opaque-origin';
}

/**
 * Host as a person reads it, without `www.`. International names stay in punycode, the only form in which a look-alike
 * (`аррӏе.com`) shows its true face; neither browser gives extensions a decoder that judges scripts.
 */
export function displayHost(originOrHost: string): string {
  return hostOf(originOrHost).replace(/^www\./, '');
}
