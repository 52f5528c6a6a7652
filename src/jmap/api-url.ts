import { hostOf, isLoopback, sameSite } from '../domain/site.ts';

/** Whether a credential may travel to this URL at all: https, or plain http to this machine; no name in the URL. */
export function isSafeUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostOf(url)));
}

/**
 * Whether the credential that was agreed for `sessionUrl` may go to `apiUrl`. The session is the server's word, and a
 * broken or hostile one must not send the credential elsewhere; yet real servers put the API on another host of theirs
 * (`phl.api.example.org`), so the registrable domain decides. On this machine any port will do. `allowedOrigin` is another one
 * that the person agreed to.
 */
export function isAllowedApiUrl(sessionUrl: string, apiUrl: string, allowedOrigin?: string): boolean {
  if (!isSafeUrl(sessionUrl) || !isSafeUrl(apiUrl)) return false;
  if (allowedOrigin !== undefined && new URL(apiUrl).origin === allowedOrigin) return true;
  const bothHere = isLoopback(hostOf(sessionUrl)) && isLoopback(hostOf(apiUrl));
  return bothHere || sameSite(sessionUrl, apiUrl);
}
