import type { AuthorizationServer } from 'oauth4webapi';
import * as v from 'valibot';
import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { dpopAlgorithm } from './dpop.ts';
import { parseEndpoint } from './endpoint.ts';
import type { Provider } from './provider.ts';

const texts = v.optional(v.array(v.string()));

const resourceMetadata = v.object({
  resource: v.string(),
  authorization_servers: v.optional(v.array(v.string()), []),
  scopes_supported: v.fallback(v.optional(v.array(v.string()), []), []),
});

const serverMetadata = v.object({
  issuer: v.string(),
  authorization_endpoint: v.string(),
  token_endpoint: v.string(),
  registration_endpoint: v.optional(v.string()),
  revocation_endpoint: v.optional(v.string()),
  scopes_supported: v.optional(v.array(v.string()), []),
  response_types_supported: texts,
  token_endpoint_auth_methods_supported: texts,
  code_challenge_methods_supported: texts,
  dpop_signing_alg_values_supported: texts,
  authorization_response_iss_parameter_supported: v.optional(v.boolean(), false),
});

/** What a resource says about who guards it (RFC 9728 §2). */
export interface Resource {
  readonly issuers: readonly string[];
  readonly scopes: readonly string[];
}

/**
 * Protected-resource metadata, or null where it makes no sense or speaks of another resource (RFC 9728 §3.3). Stalwart names its
 * origin where its session URL was asked about: of that, only issuers on this very origin count, which could be guessed anyway.
 */
export function parseResource(body: unknown, sessionUrl: string): Resource | null {
  const parsed = v.safeParse(resourceMetadata, body);
  if (!parsed.success) return null;
  const { resource, authorization_servers: issuers, scopes_supported: scopes } = parsed.output;
  if (resource === sessionUrl) return { issuers, scopes };
  const { origin } = new URL(sessionUrl);
  const isOrigin = URL.canParse(resource) && new URL(resource).href === `${origin}/`;
  const own = issuers.filter((issuer) => URL.canParse(issuer) && new URL(issuer).origin === origin);
  return isOrigin && own.length > 0 ? { issuers: own, scopes } : null;
}

/**
 * Authorization-server metadata (RFC 8414 §2) → `Provider`. `no-oauth` where it does not offer what we insist on: the code
 * flow, PKCE with S256, public clients, and endpoints of the issuer's own site.
 */
export function parseProvider(
  body: unknown,
  issuer: string,
  resource: string,
  resourceScopes: readonly string[],
): Result<Provider> {
  const refuse = (detail: string) => fail(appError('no-oauth', { detail }));
  const parsed = v.safeParse(serverMetadata, body);
  if (!parsed.success) return refuse('metadata makes no sense');
  const metadata = parsed.output;
  if (!sameIssuer(metadata.issuer, issuer)) return refuse('metadata of another issuer');
  if (metadata.response_types_supported?.includes('code') === false) return refuse('no code flow');
  if (metadata.token_endpoint_auth_methods_supported?.includes('none') === false) {
    return refuse('no public clients');
  }
  if (!metadata.code_challenge_methods_supported?.includes('S256')) return refuse('no PKCE with S256');
  const authorizationEndpoint = parseEndpoint(issuer, metadata.authorization_endpoint);
  const tokenEndpoint = parseEndpoint(issuer, metadata.token_endpoint);
  if (!authorizationEndpoint || !tokenEndpoint) return refuse('an endpoint outside the issuer’s site');
  return ok({
    issuer: metadata.issuer,
    authorizationEndpoint,
    tokenEndpoint,
    registrationEndpoint: parseEndpoint(issuer, metadata.registration_endpoint),
    revocationEndpoint: parseEndpoint(issuer, metadata.revocation_endpoint),
    scopesSupported: [...new Set([...resourceScopes, ...metadata.scopes_supported])],
    issInResponse: metadata.authorization_response_iss_parameter_supported,
    dpop: metadata.dpop_signing_alg_values_supported?.includes(dpopAlgorithm) ?? false,
    resource,
  });
}

/** Identical but for the slash that a bare origin may or may not carry. */
function sameIssuer(a: string, b: string): boolean {
  return URL.canParse(a) && new URL(a).href === new URL(b).href;
}

/** The provider in oauth4webapi's words. */
export function asServer(provider: Provider): AuthorizationServer {
  return {
    issuer: provider.issuer,
    authorization_endpoint: provider.authorizationEndpoint,
    token_endpoint: provider.tokenEndpoint,
    authorization_response_iss_parameter_supported: provider.issInResponse,
    ...(provider.registrationEndpoint && { registration_endpoint: provider.registrationEndpoint }),
    ...(provider.revocationEndpoint && { revocation_endpoint: provider.revocationEndpoint }),
  };
}
