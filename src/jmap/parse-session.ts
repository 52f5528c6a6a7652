import * as v from 'valibot';
import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isAllowedApiUrl, isSafeUrl } from './api-url.ts';
import { coreCapability } from './capabilities.ts';
import { asObject, own } from './json.ts';

/** RFC 8620 §2 gives these in the core capability. */
export interface Limits {
  /** Bytes. */
  readonly maxSizeRequest: number;
  readonly maxConcurrentRequests: number;
  readonly maxCallsInRequest: number;
  readonly maxObjectsInGet: number;
  readonly maxObjectsInSet: number;
}

/** What some servers tell beside the masked e-mail capability: where new addresses may be. */
export interface AccountCapability {
  readonly domains: readonly string[];
  readonly defaultDomain: string | null;
}

export interface SessionAccount {
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly accountCapabilities: Readonly<Record<string, AccountCapability>>;
}

/**
 * The parsed session. It keeps the names and the nesting of the wire, so that what is cached is read again by the same
 * parser; its URLs are absolute and checked.
 */
export interface Session {
  readonly sessionUrl: string;
  readonly username: string;
  readonly apiUrl: string;
  readonly state: string;
  readonly capabilities: Readonly<Record<typeof coreCapability, Limits>>;
  readonly accounts: Readonly<Record<string, SessionAccount>>;
  readonly primaryAccounts: Readonly<Record<string, string>>;
}

const text = v.fallback(v.string(), '');
const limit = (otherwise: number) =>
  v.fallback(v.pipe(v.number(), v.safeInteger(), v.minValue(1)), otherwise);

/** The fallbacks are the least that RFC 8620 §2 suggests to servers. */
const limits = v.object({
  maxSizeRequest: limit(10_000_000),
  maxConcurrentRequests: limit(4),
  maxCallsInRequest: limit(16),
  maxObjectsInGet: limit(500),
  maxObjectsInSet: limit(500),
});

const capability = v.object({
  domains: v.fallback(v.array(v.string()), []),
  defaultDomain: v.fallback(v.nullable(v.string()), null),
});

const account = v.object({
  name: text,
  isReadOnly: v.fallback(v.boolean(), false),
  // Cyrus sends null here.
  accountCapabilities: v.fallback(
    v.pipe(v.unknown(), v.transform(objectsOf), v.record(v.string(), capability)),
    {},
  ),
});

const session = v.object({
  username: text,
  apiUrl: v.pipe(v.string(), v.minLength(1)),
  state: text,
  accounts: v.pipe(
    v.unknown(),
    v.check((value) => asObject(value) !== null),
    v.transform(objectsOf),
    v.record(v.string(), account),
  ),
  primaryAccounts: v.fallback(v.record(v.string(), v.unknown()), {}),
});

/**
 * JSON to session (RFC 8620 §2). Unknown properties are ignored, what is missing gets the most careful meaning.
 * Errors: `nonsense`, `bad-api-url` where the API is not reached safely, and `api-elsewhere` where it is neither on the site of
 * the session nor at the origin that the person allowed.
 */
export function parseSession(json: unknown, sessionUrl: string, allowedOrigin?: string): Result<Session> {
  const parsed = v.safeParse(session, asObject(json));
  if (!parsed.success) return fail(appError('nonsense', { detail: 'session' }));
  const { username, apiUrl, state, accounts, primaryAccounts } = parsed.output;
  if (!URL.canParse(apiUrl, sessionUrl)) return fail(appError('bad-api-url'));
  const absolute = new URL(apiUrl, sessionUrl).href;
  const isDowngraded = sessionUrl.startsWith('https:') && !absolute.startsWith('https:');
  if (!isSafeUrl(absolute) || isDowngraded) return fail(appError('bad-api-url'));
  if (!isAllowedApiUrl(sessionUrl, absolute, allowedOrigin)) {
    return fail(appError('api-elsewhere', { detail: new URL(absolute).origin }));
  }
  const core = asObject(own(asObject(own(asObject(json), 'capabilities')), coreCapability));
  return ok({
    sessionUrl,
    username,
    apiUrl: absolute,
    state,
    capabilities: { [coreCapability]: v.parse(limits, core ?? {}) },
    accounts,
    primaryAccounts: Object.fromEntries(
      Object.entries(primaryAccounts).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    ),
  });
}

/** The entries of a JSON object that are objects themselves; one broken account must not hide the others. */
function objectsOf(value: unknown): Record<string, object> {
  const entries = Object.entries(asObject(value) ?? {});
  return Object.fromEntries(
    entries.flatMap(([key, each]) => {
      const object = asObject(each);
      return object ? [[key, object]] : [];
    }),
  );
}
