import type { AccessToken } from './records.ts';

/** A token is renewed this long before its end, so that it doesn't die on the way. */
const margin = 30_000;
/** A token that our clock says is from the future by more than this: the clock was set back. */
const clockSlack = 60_000;

/**
 * Whether the token may still be used by our clock. A clock set forward renews once and goes on by the new time; a clock
 * set back would keep a token for ever, so a token from the future counts as expired. A wrong clock does no harm beyond
 * one renewal: the server's 401 decides anyway.
 */
export function isFresh(token: AccessToken, now: number): boolean {
  const early = Math.min(margin, (token.expiresAt - token.obtainedAt) / 10);
  return now >= token.obtainedAt - clockSlack && now < token.expiresAt - early;
}
