import { fastmailSessionUrl } from '../domain/account.ts';
import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { hostOf, siteOf } from '../domain/site.ts';
import { resolveWellKnown } from '../jmap/session.ts';
import { isSecureUrl } from '../oauth/endpoint.ts';

/** Where to sign in, and as whom if the person said so. */
export interface ServerChoice {
  readonly sessionUrl: string;
  /** The address that was typed; empty where none was. */
  readonly loginHint: string;
}

/** Sites whose session URL is known; their mail domains have no well-known JMAP resource of their own. */
const knownSites: ReadonlyMap<string, string> = new Map([
  ['fastmail.com', fastmailSessionUrl],
  ['fastmail.fm', fastmailSessionUrl],
]);

/**
 * What the person typed → session URL. Nothing: Fastmail. An address or a host: the provider if it is known, else RFC 8620
 * §2.2's `/.well-known/jmap`, asked without any credential. A URL with a path: that very session resource. `bad-address`
 * where it is none of these, or plain http beyond this machine; otherwise the errors of `resolveWellKnown`.
 */
export async function resolveServer(
  fetch: typeof globalThis.fetch,
  typed: string,
): Promise<Result<ServerChoice>> {
  const text = typed.trim();
  if (text === '') return ok({ sessionUrl: fastmailSessionUrl, loginHint: '' });
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  if (hasScheme) return fromUrl(fetch, text);
  const at = text.lastIndexOf('@');
  const host = text.slice(at + 1);
  if (at === 0 || /[\s\\/]/.test(text) || !isHost(host)) return fail(appError('bad-address'));
  return fromHost(fetch, host, at > 0 ? text : '');
}

async function fromUrl(fetch: typeof globalThis.fetch, text: string): Promise<Result<ServerChoice>> {
  if (!URL.canParse(text)) return fail(appError('bad-address'));
  const url = new URL(text);
  if (!isSecureUrl(url) || url.hash !== '') return fail(appError('bad-address'));
  if (url.pathname === '/' && url.search === '') return fromHost(fetch, url.origin, '');
  if (url.pathname === '/.well-known/jmap') return fromHost(fetch, url.origin, '');
  return ok({ sessionUrl: url.href, loginHint: '' });
}

async function fromHost(
  fetch: typeof globalThis.fetch,
  host: string,
  loginHint: string,
): Promise<Result<ServerChoice>> {
  const known = knownSites.get(siteOf(host));
  if (known) return ok({ sessionUrl: known, loginHint });
  const found = await resolveWellKnown({ fetch, host });
  return found.ok ? ok({ sessionUrl: found.value, loginHint }) : found;
}

/** A host with or without port and nothing else: no path, no spaces, and no lone word unless it is this machine. */
function isHost(text: string): boolean {
  if (text === '' || /[?#%]/.test(text) || !URL.canParse(`https://${text}`)) return false;
  const host = hostOf(text);
  return host.includes('.') || host.includes(':') || host === 'localhost';
}
