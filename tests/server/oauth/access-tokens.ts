import type Provider from 'oidc-provider';
import type { AccessTokens, World } from '../world.ts';

/** What the JMAP side may ask about a bearer token. */
export function createAccessTokens(world: World, provider: Provider): AccessTokens {
  return {
    async find(value) {
      const token = await provider.AccessToken.find(value);
      if (!token || token.isExpired) return null;
      const client = await provider.Client.find(token.clientId);
      const scopes = (token.scope ?? '').split(' ').filter((scope) => scope !== '');
      return {
        userId: token.accountId,
        capabilities: world.mode.capabilitiesOf(scopes),
        readOnly: false,
        ...(token.jkt === undefined ? {} : { boundTo: token.jkt }),
        name: world.mode.createdBy(client?.clientName ?? token.clientId, 'oauth'),
      };
    },
  };
}
