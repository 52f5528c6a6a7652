import type { AppError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { sameSite } from '../domain/site.ts';
import { HttpFault, oauthFetch } from './http.ts';
import type { OAuthHttp } from './options.ts';

/** What a resource says to somebody without a credential (RFC 9110 §11.6.1). */
export interface Challenge {
  /** Where its metadata are (RFC 9728 §5.1), made absolute; null where it doesn't say, or names another site. */
  readonly resourceMetadata: string | null;
  /** It takes a name and a password (RFC 7617). */
  readonly basic: boolean;
}

/**
 * Asks a session resource without any credential how it wants to be asked. What the browser hides (another origin's headers
 * without its consent) counts as not said.
 */
export async function askChallenge(
  http: OAuthHttp,
  sessionUrl: string,
): Promise<Result<Challenge, AppError>> {
  try {
    const request = { method: 'GET', headers: { accept: 'application/json' } };
    const response = await oauthFetch(http.fetch, http.timeoutMs)(sessionUrl, request);
    return ok(parseChallenge(response.headers.get('www-authenticate') ?? '', sessionUrl));
  } catch (error) {
    if (!(error instanceof HttpFault)) throw error;
    return error.error.code === 'redirected'
      ? ok({ resourceMetadata: null, basic: false })
      : fail(error.error);
  }
}

/** The two things that matter in a `WWW-Authenticate` header, however many challenges stand in it. */
export function parseChallenge(header: string, sessionUrl: string): Challenge {
  const reference = /\bresource_metadata\s*=\s*(?:"([^"]*)"|([^\s,"]+))/i.exec(header);
  const url = reference?.[1] ?? reference?.[2] ?? '';
  const absolute = url !== '' && URL.canParse(url, sessionUrl) ? new URL(url, sessionUrl).href : null;
  return {
    resourceMetadata: absolute !== null && isNear(absolute, sessionUrl) ? absolute : null,
    basic: /(?:^|,)\s*basic(?:\s|,|$)/i.test(header),
  };
}

/** The metadata decide where the person is sent to sign in, so that they come from the server's own site, as securely. */
function isNear(url: string, sessionUrl: string): boolean {
  return new URL(url).protocol === new URL(sessionUrl).protocol && sameSite(url, sessionUrl);
}
