import type { Route } from '../http/exchange.ts';
import type { AccessTokens, World } from '../world.ts';

/** The authorization server's part of the mail origin. */
export interface OAuthServer {
  readonly routes: readonly Route[];
  readonly accessTokens: AccessTokens;
  close(): Promise<void>;
}

/** Starts the authorization server. */
export async function startOAuth(_world: World): Promise<OAuthServer> {
  return { routes: [], accessTokens: { find: async () => null }, close: async () => {} };
}
