/** Client ids every server knows, as if somebody had registered them by hand. */
export const presetClientId = 'bauta-embedded';

const loopback = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Whether a URI leads back to this machine over http. */
export function isLoopback(uri: string): boolean {
  const url = URL.parse(uri);
  return url !== null && url.protocol === 'http:' && loopback.has(url.hostname);
}

/** Loopback redirects match whatever their port is (RFC 8252 §7.3), and 127.0.0.1 stands for localhost as at Fastmail. */
function sameLoopback(left: string, right: string): boolean {
  if (!isLoopback(left) || !isLoopback(right)) return false;
  const [a, b] = [new URL(left), new URL(right)];
  return a.pathname === b.pathname && a.search === b.search;
}

const extensionRedirects = [
  /^https:\/\/[a-p]{32}\.chromiumapp\.org\//,
  /^https:\/\/[0-9a-f]{40}\.extensions\.allizom\.org\//,
];

/** Whether a redirect may be used by a client: one it registered, or for the preset client any that an extension has. */
export function redirectAllowed(clientId: string, registered: readonly string[], uri: string): boolean {
  if (registered.some((one) => one === uri || sameLoopback(one, uri))) return true;
  if (clientId !== presetClientId) return false;
  return isLoopback(uri) || extensionRedirects.some((shape) => shape.test(uri));
}

/** Whether a redirect may be registered: https, loopback http, or a reverse-DNS private scheme; under the strict profile no https. */
export function isRegistrable(uri: string, loopbackOnly: boolean): boolean {
  const url = URL.parse(uri);
  if (url === null || uri.includes('#')) return false;
  if (url.protocol === 'https:') return !loopbackOnly;
  return isLoopback(uri) || (url.protocol.includes('.') && !uri.includes('..'));
}
