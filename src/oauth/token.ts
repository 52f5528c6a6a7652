import { authorizationCodeGrantRequest, None, refreshTokenGrantRequest } from 'oauth4webapi';
import { type AppError, appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { HttpFault } from './http.ts';
import { asServer } from './metadata.ts';
import { type OAuthHttp, requestOptions } from './options.ts';
import type { Provider } from './provider.ts';
import { httpError, isRecord, readJson } from './reply.ts';
import { parseTokens, type Tokens } from './token-reply.ts';

/** Why a token endpoint gave nothing, in the words that decide what to do next. */
export interface TokenFault {
  /**
   * `grant-dead`: only a new sign-in helps. `client-unknown`: the same, and the registration is forgotten too.
   * `reply-lost`: the server may have rotated the token all the same. `later`: nothing happened, the tokens stay.
   */
  readonly kind: 'grant-dead' | 'client-unknown' | 'reply-lost' | 'later';
  readonly error: AppError;
}

/** Changes a checked authorization response into tokens (RFC 6749 §4.1.3, RFC 7636 §4.5, RFC 8707 §2.2). */
export function exchangeCode(
  http: OAuthHttp,
  provider: Provider,
  clientId: string,
  grant: { readonly callback: URLSearchParams; readonly redirectUri: string; readonly verifier: string },
): Promise<Result<Tokens, TokenFault>> {
  return askForTokens(() =>
    authorizationCodeGrantRequest(
      asServer(provider),
      { client_id: clientId },
      None(),
      grant.callback,
      grant.redirectUri,
      grant.verifier,
      tokenOptions(http, provider),
    ),
  );
}

/** Changes a refresh token into new tokens (RFC 6749 §6). The old one may be dead from the moment this is called. */
export function refreshTokens(
  http: OAuthHttp,
  provider: Provider,
  clientId: string,
  refreshToken: string,
): Promise<Result<Tokens, TokenFault>> {
  return askForTokens(() =>
    refreshTokenGrantRequest(
      asServer(provider),
      { client_id: clientId },
      None(),
      refreshToken,
      tokenOptions(http, provider),
    ),
  );
}

function tokenOptions(http: OAuthHttp, provider: Provider) {
  return {
    ...requestOptions(http, provider.tokenEndpoint),
    additionalParameters: { resource: provider.resource },
  };
}

async function askForTokens(request: () => Promise<Response>): Promise<Result<Tokens, TokenFault>> {
  try {
    const response = await request();
    const { status, body, code } = await readJson(response);
    if (status === 200) {
      const tokens = parseTokens(body);
      if (tokens) return ok(tokens);
      // No JSON at all: cut off, or a captive portal. JSON that says nothing we can use: the server's own fault.
      return body === undefined
        ? fail({ kind: 'reply-lost', error: appError('not-jmap', { detail: 'token reply' }) })
        : fail({ kind: 'later', error: appError('nonsense', { detail: 'token reply' }) });
    }
    return fail(refusal(response, code, isRecord(body) && body['temporary'] === true));
  } catch (error) {
    if (!(error instanceof HttpFault)) throw error;
    return fail({ kind: error.replyLost ? 'reply-lost' : 'later', error: error.error });
  }
}

/** RFC 6749 §5.2, and Fastmail's `temporary: true`: the person is locked out for now, the grant lives on. */
function refusal(response: Response, code: string | null, temporary: boolean): TokenFault {
  const busy = response.status === 429 || response.status >= 500;
  if (busy || code === null) return { kind: 'later', error: httpError(response) };
  if (code === 'invalid_grant' && temporary) {
    return { kind: 'later', error: appError('server-unavailable', { detail: code }) };
  }
  const error = appError('sign-in-failed', { detail: code });
  if (code === 'invalid_client' || code === 'unauthorized_client') return { kind: 'client-unknown', error };
  return code === 'invalid_grant' ? { kind: 'grant-dead', error } : { kind: 'later', error };
}
