import { discoveryRequest, resourceDiscoveryRequest } from 'oauth4webapi';
import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { askChallenge } from './challenge.ts';
import { isIssuer, isSecureUrl } from './endpoint.ts';
import { HttpFault, oauthFetch } from './http.ts';
import { parseProvider, parseResource, type Resource } from './metadata.ts';
import { type OAuthHttp, requestOptions } from './options.ts';
import type { Provider } from './provider.ts';

/** More issuers than a resource plausibly has are not tried. */
const maxIssuers = 3;

/**
 * Finds the authorization server of a JMAP session URL: what the resource says (RFC 9728, by path insertion, else where its
 * challenge points), else the session's own origin as issuer; then its metadata (RFC 8414 §3, then OpenID Connect Discovery). No redirect is followed
 * and nothing secret is sent. `no-oauth` where there is none that we can use; `offline`, `timeout`, `server-busy` and
 * the like where the server could not be asked.
 */
export async function discover(http: OAuthHttp, sessionUrl: string): Promise<Result<Provider>> {
  if (!URL.canParse(sessionUrl) || !isSecureUrl(new URL(sessionUrl))) {
    return fail(appError('no-oauth', { detail: 'session URL is not https' }));
  }
  const resource = await findResource(http, sessionUrl);
  if (!resource.ok) return resource;
  const origin = new URL(sessionUrl).origin;
  const { issuers, scopes } = resource.value ?? { issuers: [], scopes: [] };
  let last: Result<Provider> = fail(appError('no-oauth'));
  for (const issuer of (issuers.length > 0 ? issuers : [origin]).slice(0, maxIssuers)) {
    last = isIssuer(sessionUrl, issuer)
      ? await findProvider(http, issuer, sessionUrl, scopes)
      : fail(appError('no-oauth', { detail: 'issuer is not https' }));
    if (last.ok) return last;
  }
  return last;
}

/** The resource's own word, or null where it has none that counts; only an unreachable server is an error. */
async function findResource(http: OAuthHttp, sessionUrl: string): Promise<Result<Resource | null>> {
  const reply = await getJson(() =>
    resourceDiscoveryRequest(new URL(sessionUrl), requestOptions(http, sessionUrl)),
  );
  if (!reply.ok && reply.error.code !== 'redirected') return reply;
  const inserted = reply.ok ? parseResource(reply.value, sessionUrl) : null;
  return inserted ? ok(inserted) : findByChallenge(http, sessionUrl);
}

/** Where a resource is not asked by its own path, its 401 says where the metadata are. */
async function findByChallenge(http: OAuthHttp, sessionUrl: string): Promise<Result<Resource | null>> {
  const challenge = await askChallenge(http, sessionUrl);
  if (!challenge.ok) return challenge;
  const { resourceMetadata: url } = challenge.value;
  if (url === null) return ok(null);
  const headers = { accept: 'application/json' };
  const reply = await getJson(() => oauthFetch(http.fetch, http.timeoutMs)(url, { method: 'GET', headers }));
  if (!reply.ok) return reply.error.code === 'redirected' ? ok(null) : reply;
  return ok(parseResource(reply.value, sessionUrl));
}

async function findProvider(
  http: OAuthHttp,
  issuer: string,
  sessionUrl: string,
  scopes: readonly string[],
): Promise<Result<Provider>> {
  let refusal: Result<Provider> | null = null;
  for (const algorithm of ['oauth2', 'oidc'] as const) {
    const reply = await getJson(() =>
      discoveryRequest(new URL(issuer), { ...requestOptions(http, issuer), algorithm }),
    );
    if (!reply.ok) {
      if (reply.error.code !== 'redirected') return reply;
    } else if (reply.value !== null) {
      const provider = parseProvider(reply.value, issuer, sessionUrl, scopes);
      if (provider.ok) return provider;
      refusal ??= provider;
    }
  }
  return refusal ?? fail(appError('no-oauth', { detail: 'no authorization-server metadata' }));
}

/** JSON of a 200; null where the document is not there or is no JSON; an error where the server could not say. */
async function getJson(request: () => Promise<Response>): Promise<Result<unknown>> {
  try {
    const response = await request();
    if (response.status === 429 || response.status === 503) return fail(appError('server-busy'));
    if (response.status >= 500) return fail(appError('server-error', { detail: `HTTP ${response.status}` }));
    if (response.status !== 200) return ok(null);
    return ok(JSON.parse(await response.text()) ?? null);
  } catch (error) {
    if (error instanceof HttpFault) return fail(error.error);
    if (error instanceof SyntaxError) return ok(null);
    throw error;
  }
}
