import { calculatePKCECodeChallenge, generateRandomCodeVerifier, generateRandomState } from 'oauth4webapi';
import type { Provider } from './provider.ts';

/** What an authorization request is made of. */
export interface AuthorizationWish {
  readonly provider: Provider;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope: string;
  /** The address the person typed, so that they need not type it again; empty for none. */
  readonly loginHint: string;
}

/** An authorization request ready to be shown, with the two secrets that its answer is checked by. */
export interface AuthorizationRequest {
  readonly url: string;
  /** 256 bits, single use. */
  readonly state: string;
  /** PKCE verifier (RFC 7636 §4.1). */
  readonly verifier: string;
}

/** Builds the authorization URL: code flow, PKCE S256, `state`, and `resource` (RFC 8707 §2.1), which Fastmail insists on. */
export async function authorizationRequest(wish: AuthorizationWish): Promise<AuthorizationRequest> {
  const state = generateRandomState();
  const verifier = generateRandomCodeVerifier();
  const url = new URL(wish.provider.authorizationEndpoint);
  const parameters: Record<string, string> = {
    response_type: 'code',
    client_id: wish.clientId,
    redirect_uri: wish.redirectUri,
    scope: wish.scope,
    state,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    resource: wish.provider.resource,
  };
  if (wish.loginHint) parameters['login_hint'] = wish.loginHint;
  // OpenID Connect Core §11: offline access is only given where consent is asked for.
  if (wish.scope.split(' ').includes('offline_access')) parameters['prompt'] = 'consent';
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return { url: url.href, state, verifier };
}
