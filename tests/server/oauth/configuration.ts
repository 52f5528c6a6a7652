import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { errors as libraryErrors } from 'oidc-provider';
import { escapeHtml } from '../shop/html.ts';
import type { World } from '../world.ts';
import { createAdapter } from './adapter.ts';
import { presetClientId } from './redirects.ts';

function signingKey() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256' };
}

/** Resources an access token may be asked for: the session URL, and the bare origin that some servers name. */
export function knownResources({ origins, mode }: World): readonly string[] {
  return [`${origins.mail}${mode.sessionPath}`, origins.mail, `${origins.mail}/`];
}

type Errors = typeof libraryErrors;

function resourceServers(world: World, errors: Errors) {
  const { quirks, origins, mode } = world;
  return {
    enabled: true,
    async defaultResource(_ctx: unknown, _client: unknown, oneOf?: readonly string[]) {
      if (oneOf) return oneOf[0];
      if (quirks.resourceRequired) throw new errors.InvalidTarget('resource is missing');
      return `${origins.mail}${mode.sessionPath}`;
    },
    async getResourceServerInfo(_ctx: unknown, resource: string) {
      if (!knownResources(world).includes(resource)) throw new errors.InvalidTarget('unknown resource');
      return {
        scope: mode.scopes.join(' '),
        accessTokenFormat: 'opaque',
        accessTokenTTL: quirks.accessTokenSeconds,
      };
    },
    useGrantedResource: async () => true,
  };
}

function errorPage(out: Record<string, unknown>): string {
  const text = escapeHtml(String(out['error_description'] ?? out['error'] ?? 'unknown error'));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign-in failed</title>
<body style="font:17px/1.5 system-ui;max-width:34rem;margin:12vh auto;padding:0 20px"><h1>This sign-in cannot go on</h1><p>${text}</p></body></html>`;
}

/** How oidc-provider is set up: public clients, code with PKCE S256, opaque tokens, everything kept in our state. */
export function oidcConfiguration(world: World, errors: Errors): Record<string, unknown> {
  const { quirks, mode, state } = world;
  return {
    adapter: (model: string) => createAdapter(state, model),
    clients: [
      {
        client_id: presetClientId,
        client_name: 'Bauta',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        redirect_uris: ['http://127.0.0.1/callback'],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    clientAuthMethods: ['none'],
    clientDefaults: {
      application_type: 'native',
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      id_token_signed_response_alg: 'ES256',
    },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(16).toString('hex')] },
    scopes: [...new Set(['openid', ...mode.scopes])],
    responseTypes: ['code'],
    pkce: { required: () => true },
    clientBasedCORS: () => true,
    rotateRefreshToken: () => quirks.rotation,
    issueRefreshToken: async (_ctx: unknown, client: { grantTypeAllowed(type: string): boolean }) =>
      client.grantTypeAllowed('refresh_token'),
    expiresWithSession: async () => false,
    findAccount: async (_ctx: unknown, id: string) => ({ accountId: id, claims: async () => ({ sub: id }) }),
    ttl: {
      AuthorizationCode: 600,
      AccessToken: () => quirks.accessTokenSeconds,
      RefreshToken: () => quirks.refreshTokenSeconds,
      Grant: 400 * 86_400,
      Interaction: 3600,
      Session: 3600,
      IdToken: 3600,
    },
    features: {
      devInteractions: { enabled: false },
      registration: { enabled: true },
      revocation: {
        enabled: true,
        allowedPolicy: async (_ctx: unknown, client: { clientId: string }, token: { clientId: string }) =>
          client.clientId === token.clientId,
      },
      resourceIndicators: resourceServers(world, errors),
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      dPoP: { enabled: true },
    },
    routes: {
      authorization: mode.oauthPaths.authorization,
      token: mode.oauthPaths.token,
      registration: mode.oauthPaths.registration,
      revocation: mode.oauthPaths.revocation,
      jwks: '/oauth/keys',
    },
    interactions: {
      url: (_ctx: unknown, { uid }: { uid: string }) => `/interaction/${uid}`,
    },
    renderError(ctx: { type: string; body: string }, out: Record<string, unknown>) {
      ctx.type = 'html';
      ctx.body = errorPage(out);
    },
  };
}
