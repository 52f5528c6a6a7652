import { hostOf, isLoopback, sameSite } from '../domain/site.ts';

/** https, or plain http on this machine (RFC 8252 §8.3 allows it there). No name or password in it. */
export function isSecureUrl(url: URL): boolean {
  if (url.username !== '' || url.password !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(hostOf(url.href)));
}

/**
 * An endpoint out of an issuer's metadata, or null where codes and tokens must not go there: neither https nor loopback,
 * or of another site than the issuer. An https issuer never leads down to plain http.
 */
export function parseEndpoint(issuer: string, endpoint: unknown): string | null {
  if (typeof endpoint !== 'string' || !URL.canParse(endpoint)) return null;
  const url = new URL(endpoint);
  if (!isSecureUrl(url) || url.hash !== '') return null;
  if (new URL(issuer).protocol === 'https:' && url.protocol !== 'https:') return null;
  return sameSite(issuer, endpoint) ? url.href : null;
}

/**
 * Whether the text may be an issuer (RFC 8414 §2): https or loopback http, without query and fragment. A resource on
 * https has no issuer on plain http.
 */
export function isIssuer(resource: string, issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const url = new URL(issuer);
  if (!isSecureUrl(url) || /[?#]/.test(issuer)) return false;
  return url.protocol === 'https:' || new URL(resource).protocol === 'http:';
}
