/**
 * Every fault a person can meet, as a closed set. Each code has its sentences in `messages-for-people.ts`;
 * a test proves that none is missing.
 */
export const errorCodes = [
  // Reaching the server
  'offline', // no connection, DNS, TLS, or the server refused ours (CORS)
  'timeout',
  'reply-too-large',
  'redirected', // a redirect where a credential was attached (never followed)
  'server-busy', // 429 or 503; retryAfter says when, in seconds
  'server-error', // another 5xx
  'server-refused', // 403 or another 4xx
  'not-found-here', // 404 where a resource was expected
  'not-jmap', // HTML or another thing where JSON was expected
  'nonsense', // JSON, but not what the protocol says
  // Session
  'no-masked-email', // the capability is missing from the account
  'other-edition', // the server has masked e-mail, but not in the edition that runs there
  'missing-scope', // the token may not use masked e-mail
  'read-only',
  'bad-api-url', // apiUrl outside the agreed site, or not https
  'api-elsewhere', // apiUrl at another site than the server's, which the person has not allowed; detail is its origin
  'wrong-token', // 401 with a token or password the person typed
  // Request and method level (RFC 8620 §3.6)
  'unknown-capability',
  'request-rejected',
  'request-limit',
  'server-unavailable',
  'server-fail',
  'unknown-method',
  'invalid-arguments',
  'account-not-found',
  'forbidden',
  'too-many-objects',
  'state-mismatch',
  'cannot-calculate-changes',
  // SetError (RFC 8620 §5.3 and the masked e-mail extension)
  'rate-limit',
  'over-quota',
  'invalid-properties',
  'prefix-refused',
  'alias-not-found',
  'address-in-use',
  'set-refused', // any other SetError
  'too-late', // the time to take a change back is over
  // Outcome of a creation
  'outcome-unknown', // the reply was lost; the journal is checking
  'alias-gone', // a filled address that the server no longer has
  'too-many', // our own limit for one site
  'no-journal', // storage does not work, so nothing is created
  // Signing in
  'signed-out',
  'needs-sign-in', // the grant died
  'sign-in-cancelled',
  'sign-in-denied',
  'sign-in-interrupted',
  'sign-in-unverified', // state, iss or another check of RFC 6749, 9207 failed: nothing was sent
  'sign-in-failed', // the token endpoint refused
  'no-server-found', // discovery found no JMAP server
  'no-oauth', // the server offers no OAuth that we can use
  'no-client-id', // the server registers clients by hand and this build has none
  'bad-address', // what the person typed is neither an address nor a host
  'permission-missing', // the browser's host permission is needed and not held
  // Between our own parts
  'no-answer', // the background did not answer
  'version-mismatch', // an old content script after an update
  'not-allowed', // a verb the sender may not use
  'opaque-origin', // sandboxed or otherwise nameless document
  'insecure-page', // http page outside this machine
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Whether the fault left an address on the server, as far as is known. */
export type AddressFate = 'none' | 'unknown' | 'exists';

/** A fault as a value. `detail` is for diagnostics only: never shown as the sentence, never with a secret in it. */
export interface AppError {
  readonly code: ErrorCode;
  /** Seconds until another try makes sense, where the server said so. */
  readonly retryAfter?: number;
  /** Whether an address was made; absent where nothing was to be created. */
  readonly address?: AddressFate;
  readonly detail?: string;
}

/** Shorthand: an AppError from its code. */
export function appError(code: ErrorCode, more: Omit<AppError, 'code'> = {}): AppError {
  return { code, ...more };
}
