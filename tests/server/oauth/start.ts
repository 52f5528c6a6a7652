import type { Exchange, Route } from '../http/exchange.ts';
import { listen } from '../http/listen.ts';
import { htmlReply, jsonReply, type Reply, textReply } from '../http/reply.ts';
import type { AccessTokens, World } from '../world.ts';
import { createAccessTokens } from './access-tokens.ts';
import { oidcConfiguration } from './configuration.ts';
import { interactionRoutes } from './interaction.ts';
import { loadLibrary } from './load-library.ts';
import { resourceMetadata, serverMetadata } from './metadata.ts';
import { isLoopback, redirectAllowed } from './redirects.ts';
import { register } from './register.ts';
import { relay } from './relay.ts';
import { tokenReply } from './token-reply.ts';

/** The authorization server's part of the mail origin. */
export interface OAuthServer {
  readonly routes: readonly Route[];
  readonly accessTokens: AccessTokens;
  close(): Promise<void>;
}

function authorize(world: World, exchange: Exchange, port: number): Promise<Reply> | Reply {
  const redirect = exchange.url.searchParams.get('redirect_uri') ?? '';
  const lacksPort = isLoopback(redirect) && !/^http:\/\/[^/]+:\d+/.test(redirect);
  if (world.quirks.loopbackPortRequired && lacksPort) {
    return htmlReply('<h1>This sign-in cannot go on</h1><p>The loopback redirect has no port.</p>', 400);
  }
  return relay(exchange, port);
}

/** Starts the authorization server: oidc-provider behind our own routes, so that every reply can be tampered with. */
export async function startOAuth(world: World): Promise<OAuthServer> {
  const { mode, quirks } = world;
  const { default: Provider, errors } = await loadLibrary();
  const provider = new Provider(world.origins.mail, oidcConfiguration(world, errors));
  provider.Client.prototype.redirectUriAllowed = function (uri) {
    return redirectAllowed(this.clientId, this.redirectUris, uri);
  };
  provider.on('server_error', (_ctx, error) => console.error(error));
  const inner = await listen(0, provider.callback());

  const absent = () => textReply('Not found', 404);
  const unless = (quirk: () => boolean, handle: Route['handle']): Route['handle'] => {
    return (exchange) => (quirk() || quirks.noOAuth ? absent() : handle(exchange));
  };
  const never = () => false;
  const get = (name: string, path: string | RegExp, handle: Route['handle'], quirk = never): Route => ({
    name,
    method: 'GET',
    path,
    handle: unless(quirk, handle),
  });
  const post = (name: string, path: string, handle: Route['handle'], quirk = never): Route => ({
    name,
    method: 'POST',
    path,
    handle: unless(quirk, handle),
  });
  const pass: Route['handle'] = (exchange) => relay(exchange, inner.port);
  const metadata = () => jsonReply(serverMetadata(world));
  const resource = () => jsonReply(resourceMetadata(world));
  const { authorization, token, registration, revocation } = mode.oauthPaths;
  const routes: readonly Route[] = [
    get('metadata', '/.well-known/oauth-authorization-server', metadata),
    get('metadata', '/.well-known/openid-configuration', metadata),
    get(
      'resource-metadata',
      `/.well-known/oauth-protected-resource${mode.sessionPath}`,
      resource,
      () => quirks.noResourceMetadata || quirks.looseResourceMetadata,
    ),
    get(
      'resource-metadata',
      '/.well-known/oauth-protected-resource',
      resource,
      () => !quirks.looseResourceMetadata,
    ),
    get('authorize', authorization, (exchange) => authorize(world, exchange, inner.port)),
    get('authorize', new RegExp(`^${authorization}/[\\w-]+$`), pass),
    post(
      'register',
      registration,
      (exchange) => register(world, exchange, inner.port),
      () => quirks.noRegistration,
    ),
    post('token', token, async (exchange) => tokenReply(world, exchange, await pass(exchange))),
    post('revoke', revocation, pass, () => quirks.noRevocation),
    get('jwks', '/oauth/keys', pass),
    ...interactionRoutes(world, provider),
  ];
  return { routes, accessTokens: createAccessTokens(world, provider), close: inner.close };
}
