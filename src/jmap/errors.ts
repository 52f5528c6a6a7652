import { type AppError, appError, type ErrorCode } from '../domain/errors.ts';
import { asArray, asObject, asString, own, parseJson } from './json.ts';
import { parseRetryAfter } from './retry-after.ts';
import type { HttpReply } from './transport.ts';

const problemPrefix = 'urn:ietf:params:jmap:error:';

/** RFC 8620 §3.6.1. */
const problemCodes = new Map<string, ErrorCode>([
  ['unknownCapability', 'unknown-capability'],
  ['notJSON', 'request-rejected'],
  ['notRequest', 'request-rejected'],
  ['limit', 'request-limit'],
]);

/** What other statuses mean; not in here: other 5xx are `server-error`, everything else `server-refused`. */
const statusCodes = new Map<number, ErrorCode>([
  [401, 'wrong-token'],
  [404, 'not-found-here'],
  [407, 'offline'], // a proxy between us and the server wants its own sign-in
  [408, 'timeout'],
  [410, 'not-found-here'],
  [413, 'request-limit'],
  [421, 'not-found-here'],
  [429, 'server-busy'],
  [503, 'server-busy'],
  [511, 'offline'], // a captive portal
]);

/** RFC 8620 §3.6.2, §5.1 to §5.6. A type that we don't know MUST be treated as `serverFail`. */
const methodCodes = new Map<string, ErrorCode>([
  ['serverUnavailable', 'server-unavailable'],
  ['unknownMethod', 'unknown-method'],
  ['invalidArguments', 'invalid-arguments'],
  ['invalidResultReference', 'invalid-arguments'],
  ['forbidden', 'forbidden'],
  ['accountNotFound', 'account-not-found'],
  ['accountNotSupportedByMethod', 'no-masked-email'],
  ['accountReadOnly', 'read-only'],
  ['requestTooLarge', 'too-many-objects'],
  ['stateMismatch', 'state-mismatch'],
  ['cannotCalculateChanges', 'cannot-calculate-changes'],
  ['tooManyChanges', 'cannot-calculate-changes'],
  ['unsupportedSort', 'invalid-arguments'],
  ['unsupportedFilter', 'invalid-arguments'],
]);

/** RFC 8620 §5.3; `invalidProperties` and `forbidden` are told apart further below. */
const setCodes = new Map<string, ErrorCode>([
  ['rateLimit', 'rate-limit'],
  ['overQuota', 'over-quota'],
  ['notFound', 'alias-not-found'],
  ['invalidPatch', 'invalid-properties'],
]);

/** The fault in a reply whose status is not 2xx. `now` in milliseconds since the epoch, for `Retry-After`. */
export function httpError(reply: HttpReply, now: number): AppError {
  const { status, headers, text } = reply;
  const retryAfter = parseRetryAfter(headers.get('retry-after'), now);
  const wait = retryAfter === undefined ? {} : { retryAfter };
  const fixed = statusCodes.get(status);
  if (fixed === 'server-busy' || fixed === 'wrong-token') {
    return appError(fixed, { ...wait, detail: `HTTP ${status}` });
  }
  const problem = problemType(text);
  const known = problemCodes.get(problem);
  if (known) return appError(known, { detail: `HTTP ${status} ${problem}` });
  // Fastmail says so in plain text; RFC 6750 §3.1 in the challenge.
  const scopeMissing =
    /^\s*disallowed capabilities/i.test(text) ||
    /insufficient_scope/.test(headers.get('www-authenticate') ?? '');
  if (scopeMissing && status < 500) return appError('missing-scope', { detail: `HTTP ${status}` });
  const code = fixed ?? (status >= 500 ? 'server-error' : 'server-refused');
  return appError(code, { ...wait, detail: `HTTP ${status}` });
}

/** The JMAP name of an RFC 7807 problem, from the body alone: the content type is only a SHOULD. */
function problemType(text: string): string {
  const parsed = parseJson(text);
  const type = parsed.ok ? asString(own(asObject(parsed.value), 'type')) : '';
  return type.startsWith(problemPrefix) ? type.slice(problemPrefix.length) : '';
}

/** Whether the fault in a non-2xx reply leaves open whether the server carried the request out. */
export function mayHaveActed(status: number): boolean {
  // 503 says that it did not; 511 comes from a portal in between; other 5xx may come after the work was done.
  return status < 400 || (status >= 500 && status !== 503 && status !== 511);
}

/**
 * The fault of an `error` response. RFC 8620 promises that nothing was changed, except for `serverPartialFail`, which
 * carries `address: 'unknown'`.
 */
export function methodError(args: unknown): AppError {
  const type = asString(own(asObject(args), 'type'));
  if (type === 'serverPartialFail') return appError('server-fail', { detail: type, address: 'unknown' });
  // Stalwart's community edition knows the methods and refuses them all.
  const words = asString(own(asObject(args), 'description'));
  if (type === 'forbidden' && /\benterprise\b/i.test(words)) return appError('other-edition');
  return appError(methodCodes.get(type) ?? 'server-fail', { detail: shorten(type) });
}

/** The fault in `notCreated`, `notUpdated` or `notDestroyed`; null where the entry is no SetError at all. */
export function setError(entry: unknown): AppError | null {
  const error = asObject(entry);
  const type = asString(own(error, 'type'));
  if (type === '') return null;
  if (type === 'invalidProperties')
    return invalidProperties(own(error, 'properties'), own(error, 'description'));
  if (type === 'forbidden') {
    const inUse = own(error, 'subType') === 'addressInUse';
    return appError(inUse ? 'address-in-use' : 'forbidden');
  }
  return appError(setCodes.get(type) ?? 'set-refused', { detail: shorten(type) });
}

/** Fastmail names no property for a reserved prefix, it only says so in words. */
function invalidProperties(properties: unknown, description: unknown): AppError {
  const names = (asArray(properties) ?? []).filter((name) => typeof name === 'string');
  const reserved = /\bname is reserved\b/i.test(asString(description));
  if (reserved || names.includes('emailPrefix')) return appError('prefix-refused');
  return appError('invalid-properties', {
    detail: names.includes('state') ? 'state' : shorten(names.join(' ')),
  });
}

/** Server's words for diagnostics: short, and plain enough to be pasted anywhere. */
function shorten(text: string): string {
  return text.slice(0, 80).replace(/[^\w .:/-]/g, '?');
}
