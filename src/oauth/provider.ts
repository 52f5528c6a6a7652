/**
 * An authorization server as discovery found it, reduced to what we use. It is kept beside the refresh token, so that
 * later refreshes need no discovery and go to the very endpoints that were agreed at sign-in.
 */
export interface Provider {
  /** Exactly as the metadata spells it: compared byte by byte with `iss` (RFC 9207 §2.4). */
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  readonly registrationEndpoint: string | null;
  readonly revocationEndpoint: string | null;
  /** `scopes_supported` of the resource and of the authorization server together. */
  readonly scopesSupported: readonly string[];
  /** RFC 9207 §3: then a response without `iss` is refused. */
  readonly issInResponse: boolean;
  /** It binds tokens to a key of ours (RFC 9449). */
  readonly dpop: boolean;
  /** The session URL: the `resource` of RFC 8707. */
  readonly resource: string;
}
