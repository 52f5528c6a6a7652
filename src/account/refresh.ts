import { type AppError, appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { provingFetch } from '../oauth/dpop.ts';
import { revokeGrant } from '../oauth/revoke.ts';
import { refreshTokens, type TokenFault } from '../oauth/token.ts';
import type { Tokens } from '../oauth/token-reply.ts';
import { accessHeader } from './credential.ts';
import type { Directory } from './directory.ts';
import { isFresh } from './expiry.ts';
import type { AccountPorts } from './ports.ts';
import { type OAuthSecret, parseAccessToken, parseSecret } from './records.ts';

/** A token that a refresh brought and that is refused within this time: another refresh would not help. */
const refusedAtOnce = 60_000;
/** Without a word of the server: one second, doubled each time, up to five minutes. */
const firstPause = 1_000;
const longestPause = 300_000;

interface Pause {
  readonly until: number;
  readonly tries: number;
  readonly error: AppError;
  /** Of the sign-in that has to wait; a newer one need not. */
  readonly epoch: number;
}

/**
 * Access tokens, renewed silently. All callers of this process share one refresh; a named lock keeps other contexts out, and
 * inside it the tokens are read again first. A refresh token is used once: servers take a second use for theft and end the
 * whole grant (RFC 9700 §4.14).
 */
export function createRefresher(ports: AccountPorts, directory: Directory) {
  const running = new Map<string, Promise<Result<string>>>();
  const pauses = new Map<string, Pause>();

  /** The header as it is stored, if it is worth sending. */
  async function current(accountId: string, rejected?: string): Promise<string | null> {
    const stored = parseAccessToken(await ports.accessTokens.get(accountId));
    if (!stored || !isFresh(stored, ports.now()) || accessHeader(stored) === rejected) return null;
    return accessHeader(stored);
  }

  async function refresh(accountId: string, rejected?: string): Promise<Result<string>> {
    const epoch = directory.epoch(accountId);
    const header = await current(accountId, rejected);
    if (header) return ok(header);
    const account = await directory.get(accountId);
    if (!account) return fail(appError('signed-out'));
    const stored = parseAccessToken(await ports.accessTokens.get(accountId));
    const inVain = stored?.refreshed && ports.now() - stored.obtainedAt < refusedAtOnce;
    if (stored && inVain && accessHeader(stored) === rejected) return dead(accountId, epoch);
    const secret = parseSecret(await ports.secrets.get(accountId));
    if (secret?.kind !== 'oauth' || !secret.refreshToken) return dead(accountId, epoch);
    const pause = pauses.get(accountId);
    if (pause?.epoch === epoch && ports.now() < pause.until) return fail(withWait(pause, ports.now()));
    const reply = await askTwiceAtMost(secret, secret.refreshToken);
    return reply.ok
      ? accept(accountId, secret, reply.value, epoch)
      : refuse(accountId, secret, reply.error, epoch);
  }

  /** A reply that got lost may have rotated the token: servers forgive one immediate repetition, later it looks like theft. */
  async function askTwiceAtMost(
    { provider, clientId, keys }: OAuthSecret,
    refreshToken: string,
  ): Promise<Result<Tokens, TokenFault>> {
    const http = { fetch: keys ? provingFetch(ports.fetch, keys) : ports.fetch };
    const first = await refreshTokens(http, provider, clientId, refreshToken);
    if (first.ok || first.error.kind !== 'reply-lost') return first;
    return refreshTokens(http, provider, clientId, refreshToken);
  }

  async function accept(
    accountId: string,
    secret: OAuthSecret,
    tokens: Tokens,
    epoch: number,
  ): Promise<Result<string>> {
    pauses.delete(accountId);
    const refreshToken = tokens.refreshToken ?? secret.refreshToken;
    if (directory.epoch(accountId) !== epoch) return comeTooLate(accountId, secret, refreshToken);
    // Before it is used: whoever dies now must find the token that still works.
    if (refreshToken !== secret.refreshToken) await ports.secrets.put(accountId, { ...secret, refreshToken });
    if (directory.epoch(accountId) !== epoch) return comeTooLate(accountId, secret, refreshToken);
    const obtainedAt = ports.now();
    const expiresAt = obtainedAt + tokens.expiresIn * 1000;
    const { type, accessToken: token } = tokens;
    await ports.accessTokens.put(accountId, { type, token, obtainedAt, expiresAt, refreshed: true });
    return ok(accessHeader({ type, token }));
  }

  /**
   * Signed out meanwhile: what was wiped must not come back, and the sign-out ended an older token than this one. Signed in
   * anew meanwhile: that sign-in stands, and ending a grant of the same person and client could end it as well.
   */
  async function comeTooLate(
    accountId: string,
    secret: OAuthSecret,
    refreshToken: string | null,
  ): Promise<Result<string>> {
    const header = await current(accountId);
    if (header) return ok(header);
    if (refreshToken) await revokeGrant(ports, secret.provider, secret.clientId, refreshToken);
    return fail(appError('signed-out'));
  }

  async function refuse(
    accountId: string,
    secret: OAuthSecret,
    { kind, error }: TokenFault,
    epoch: number,
  ): Promise<Result<string>> {
    if (kind === 'client-unknown') await forgetRegistrations(secret);
    if (kind === 'client-unknown' || kind === 'grant-dead') return dead(accountId, epoch);
    // A line that is broken may be back at once; a server that answers "not now" is left alone for a while.
    if (kind === 'later') {
      const before = pauses.get(accountId);
      const tries = before?.epoch === epoch ? before.tries : 0;
      const wait = Math.min(
        error.retryAfter ? error.retryAfter * 1000 : firstPause * 2 ** tries,
        longestPause,
      );
      pauses.set(accountId, { until: ports.now() + wait, tries: tries + 1, error, epoch });
    }
    return fail(error);
  }

  /** The server no longer knows this client: the next sign-in registers anew, whichever redirect it then uses. */
  async function forgetRegistrations({ provider }: OAuthSecret): Promise<void> {
    for (const redirectUri of ports.authWindow.redirectUris()) {
      await ports.registrations.delete(`${provider.issuer} ${redirectUri}`);
    }
  }

  async function dead(accountId: string, epoch: number): Promise<Result<string>> {
    if (directory.epoch(accountId) === epoch) await directory.setStatus(accountId, 'needs-sign-in');
    return fail(appError('needs-sign-in'));
  }

  return {
    /** The header to send, renewed if it has to be; `rejected` is one that the server answered with 401. */
    async header(accountId: string, rejected?: string): Promise<Result<string>> {
      const header = await current(accountId, rejected);
      if (header) return ok(header);
      const shared = running.get(accountId);
      if (shared) return shared;
      const mine = ports
        .withLock(`oauth-refresh:${accountId}`, () => refresh(accountId, rejected))
        .finally(() => running.delete(accountId));
      running.set(accountId, mine);
      return mine;
    },
  };
}

function withWait({ error, until }: Pause, now: number): AppError {
  return { ...error, retryAfter: Math.max(1, Math.ceil((until - now) / 1000)) };
}
