import { type JsonObject, mergePatch } from '../json.ts';
import type { World } from '../world.ts';

/** Authorization-server metadata (RFC 8414), also answered as OpenID configuration. */
export function serverMetadata({ origins, mode, quirks }: World): unknown {
  const { oauthPaths } = mode;
  const at = (path: string) => `${origins.mail}${path}`;
  const metadata: JsonObject = {
    issuer: origins.mail,
    authorization_endpoint: at(oauthPaths.authorization),
    token_endpoint: at(oauthPaths.token),
    jwks_uri: at('/oauth/keys'),
    scopes_supported: mode.scopes,
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    token_endpoint_auth_methods_supported: ['none'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
  };
  if (quirks.dpop) metadata['dpop_signing_alg_values_supported'] = ['ES256'];
  if (!quirks.noRegistration) metadata['registration_endpoint'] = at(oauthPaths.registration);
  if (!quirks.noRevocation) {
    metadata['revocation_endpoint'] = at(oauthPaths.revocation);
    metadata['revocation_endpoint_auth_methods_supported'] = ['none'];
  }
  return mergePatch(metadata, quirks.metadataPatch);
}

/** Protected-resource metadata (RFC 9728) of the JMAP session. */
export function resourceMetadata({ origins, mode, quirks }: World): unknown {
  return {
    resource: quirks.looseResourceMetadata ? origins.mail : `${origins.mail}${mode.sessionPath}`,
    authorization_servers: [origins.mail],
    scopes_supported: mode.scopes,
    bearer_methods_supported: ['header'],
    resource_name: 'Postern JMAP API',
  };
}
