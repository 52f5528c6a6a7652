/** Path of our own loopback redirect: nothing listens there, and no page of anybody's does. */
const path = '/bauta/signed-in';

/**
 * The loopback redirect of a plain tab, as it is registered: without a port, since the port is chosen anew each time (RFC 8252
 * §7.3). draft-ietf-mailmaint-oauth-public takes no other http redirect.
 */
export const tabRedirectUri = `http://127.0.0.1${path}`;

/** Ports that no well-known service has (RFC 6335 §6). */
const [firstPort, ports] = [49_152, 16_384];

/**
 * A redirect as an authorization request names it. Servers of the open-public-client profile, Fastmail among them, want a port on
 * a loopback redirect. Firefox catches its own form by scheme, host and path, so that the default port may be written out;
 * ours gets a random one, on which most probably nobody listens (and PKCE makes the code worthless to whoever does).
 */
export function withPort(redirectUri: string): string {
  if (!redirectUri.startsWith('http://127.0.0.1/')) return redirectUri;
  const port = redirectUri === tabRedirectUri ? firstPort + Math.floor(Math.random() * ports) : 80;
  return redirectUri.replace('127.0.0.1', `127.0.0.1:${port}`);
}

/** Whether a URL is the end of a sign-in in a plain tab. */
export function isTabRedirect(url: string): boolean {
  return /^http:\/\/127\.0\.0\.1:\d+\/bauta\/signed-in\?/.test(url);
}
