import * as v from 'valibot';

/** What a token endpoint gave us. */
export interface Tokens {
  readonly accessToken: string;
  /** How it is sent: as it is, or with a proof beside it (RFC 9449 §5). */
  readonly type: 'Bearer' | 'DPoP';
  /** Seconds, from 0 to a day: see `lifetime`. */
  readonly expiresIn: number;
  /** Null where the reply brought none: then the old one stays valid (RFC 6749 §6). */
  readonly refreshToken: string | null;
  /** Null where the reply named none: then all that was asked is granted (RFC 6749 §5.1). */
  readonly scope: string | null;
}

/** A server that names no lifetime gets five minutes: a refresh too many is cheap. */
export const defaultLifetime = 300;
/** Nothing is trusted to live longer than a day without asking again. */
export const longestLifetime = 86_400;

/** `b64token`-like (RFC 6750 §2.1), said generously: what may stand in a header. */
const token = v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,16384}$/));

const wire = v.object({
  access_token: token,
  token_type: v.pipe(v.string(), v.toLowerCase(), v.picklist(['bearer', 'dpop'])),
  expires_in: v.optional(v.unknown()),
  refresh_token: v.nullish(token),
  scope: v.fallback(v.nullish(v.string()), null),
});

/** A successful token reply (RFC 6749 §5.1), or null where it is none that we can use. */
export function parseTokens(body: unknown): Tokens | null {
  const parsed = v.safeParse(wire, body);
  if (!parsed.success) return null;
  return {
    accessToken: parsed.output.access_token,
    type: parsed.output.token_type === 'dpop' ? 'DPoP' : 'Bearer',
    expiresIn: lifetime(parsed.output.expires_in),
    refreshToken: parsed.output.refresh_token ?? null,
    scope: parsed.output.scope ?? null,
  };
}

/** `expires_in` in whatever shape it came: strings of digits count, nonsense and negatives get the default. */
export function lifetime(expiresIn: unknown): number {
  const text = typeof expiresIn === 'string' ? expiresIn.trim() : '';
  const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : expiresIn;
  if (typeof seconds !== 'number' || Number.isNaN(seconds) || seconds <= 0) return defaultLifetime;
  return Math.min(Math.floor(seconds), longestLifetime);
}
