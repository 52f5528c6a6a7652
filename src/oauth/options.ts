import { allowInsecureRequests, customFetch } from 'oauth4webapi';
import { hostOf, isLoopback } from '../domain/site.ts';
import { oauthFetch } from './http.ts';

/** What every request of this folder needs from outside. */
export interface OAuthHttp {
  readonly fetch: typeof globalThis.fetch;
  /** For tests and for sign-out; 20 s where absent. */
  readonly timeoutMs?: number;
}

/** oauth4webapi's options: our fetch, and plain http for nothing but this machine. */
export function requestOptions(http: OAuthHttp, url: string) {
  return {
    [customFetch]: oauthFetch(http.fetch, http.timeoutMs),
    [allowInsecureRequests]: isLoopback(hostOf(url)),
  };
}
