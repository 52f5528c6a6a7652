import { countSuffixLabels } from './public-suffix.ts';

/**
 * The site of an origin or host, as a person would say "the same site": the registrable domain by the Public Suffix
 * List with its private section (`alice.github.io` is not `bob.github.io`), the exact host for IP addresses, `localhost`
 * and single labels. Empty where there is no host.
 */
export function siteOf(originOrHost: string): string {
  const host = hostOf(originOrHost);
  if (isAddress(host)) return host;
  const labels = host.split('.');
  return labels.slice(-countSuffixLabels(labels) - 1).join('.');
}

/** Whether two origins, URLs or hosts belong to one site. Nameless ones belong to none. */
export function sameSite(a: string | URL, b: string | URL): boolean {
  const [one, other] = [hostOf(String(a)), hostOf(String(b))];
  if (one === '' || other === '') return false;
  // Every site has two labels at least, so most strangers are told apart without the list.
  return one === other || (lastTwo(one) === lastTwo(other) && siteOf(one) === siteOf(other));
}

function lastTwo(host: string): string {
  return host.slice(host.lastIndexOf('.', host.lastIndexOf('.') - 1) + 1);
}

/** Numbers are nobody's subdomains. */
function isAddress(host: string): boolean {
  return host.includes(':') || /^\d{1,3}(\.\d{1,3}){3}$/.test(host);
}

/** Host name without port, brackets, trailing dot, in lower case and punycode; empty where there is none. */
export function hostOf(originOrHost: string): string {
  const text = originOrHost.trim();
  if (text === '' || text === 'null') return '';
  try {
    const { hostname } = new URL(text.includes('://') ? text : `https://${text}`);
    const host = hostname.replace(/^\[|\]$|\.$/g, '');
    // An empty label is in no name of the DNS (RFC 1034 §3.1).
    return /^\.|\.\.|\.$/.test(host) ? '' : host;
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
