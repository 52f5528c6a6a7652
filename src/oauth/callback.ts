import { AuthorizationResponseError, validateAuthResponse } from 'oauth4webapi';
import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { asServer } from './metadata.ts';
import type { Provider } from './provider.ts';
import { safeCode } from './reply.ts';

/** What the answer is held against: all of it was kept before the window opened. */
export interface ExpectedCallback {
  readonly provider: Provider;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly state: string;
}

/**
 * Checks the redirect that came back: our redirect URI, `iss` (RFC 9207), `state`, no parameter twice, then `error`, then
 * one code. `sign-in-denied` where the person said no, `sign-in-failed` for another answer of the server, and
 * `sign-in-unverified` where a check failed: then the code is sent nowhere. The parameters go to `exchangeCode` as they are.
 */
export function readCallback(expected: ExpectedCallback, callback: string): Result<URLSearchParams> {
  const unverified = (detail: string) => fail(appError('sign-in-unverified', { detail }));
  if (!URL.canParse(callback)) return unverified('no URL came back');
  const url = new URL(callback);
  const redirect = new URL(expected.redirectUri);
  if (url.origin !== redirect.origin || url.pathname !== redirect.pathname) {
    return unverified('another redirect URI');
  }
  const names = [...url.searchParams.keys()];
  if (new Set(names).size !== names.length) return unverified('a parameter came twice');
  try {
    const parameters = validateAuthResponse(
      asServer(expected.provider),
      { client_id: expected.clientId },
      url,
      expected.state,
    );
    return parameters.get('code') ? ok(parameters) : unverified('no code');
  } catch (error) {
    if (error instanceof AuthorizationResponseError) {
      return fail(
        error.error === 'access_denied'
          ? appError('sign-in-denied')
          : appError('sign-in-failed', { detail: safeCode(error.error) }),
      );
    }
    // Every other exception is a check that failed; its text may quote the code, so it is not kept.
    return unverified('state, iss or response type');
  }
}
