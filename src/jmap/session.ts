import { appError } from '../domain/errors.ts';
import { fail, type Result } from '../domain/result.ts';
import { isSafeUrl } from './api-url.ts';
import { httpError } from './errors.ts';
import { parseJson } from './json.ts';
import { parseSession, type Session } from './parse-session.ts';
import { send } from './transport.ts';

export { isAllowedApiUrl } from './api-url.ts';
export { type Limits, parseSession, type Session, type SessionAccount } from './parse-session.ts';
export { pickMaskedEmailAccount } from './pick-account.ts';
export { resolveWellKnown } from './well-known.ts';

export interface SessionRequest {
  readonly fetch: typeof fetch;
  readonly sessionUrl: string;
  /** The whole header value, e.g. `Bearer …`. */
  readonly authorization: string;
  /** Another site's origin at which the person allowed the API to be. */
  readonly apiOrigin?: string | undefined;
  /** Milliseconds. */
  readonly timeout?: number;
}

/**
 * Gets and parses the session (RFC 8620 §2). A redirect is never followed, for the credential's sake: `redirected`.
 * Other errors: `bad-address` (no https), `wrong-token` (401), `not-found-here`, `not-jmap`, `nonsense`, `bad-api-url`, `api-elsewhere`,
 * and everything of `send` and `httpError`.
 */
export async function fetchSession(request: SessionRequest): Promise<Result<Session>> {
  const { fetch, sessionUrl, authorization, timeout } = request;
  if (!isSafeUrl(sessionUrl)) return fail(appError('bad-address', { detail: 'session URL' }));
  const reply = await send({
    fetch,
    url: sessionUrl,
    authorization,
    ...(timeout === undefined ? {} : { timeout }),
  });
  if (!reply.ok) return reply;
  if (reply.value.status >= 300 || reply.value.status < 200) return fail(httpError(reply.value, Date.now()));
  const json = parseJson(reply.value.text);
  return json.ok ? parseSession(json.value, sessionUrl, request.apiOrigin) : json;
}
