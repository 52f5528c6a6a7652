import type { FoundServer } from '../domain/account.ts';
import { ok, type Result } from '../domain/result.ts';
import { displayHost } from '../domain/site.ts';
import { askChallenge } from '../oauth/challenge.ts';
import { discover } from '../oauth/discovery.ts';
import { chooseScope, mailScope } from '../oauth/scope.ts';
import { needsClientId } from './client-id.ts';
import type { AccountPorts } from './ports.ts';
import { resolveServer } from './resolve-server.ts';

/**
 * What is behind what a person typed: asked without any credential, nothing registered, nothing kept. Errors: those of
 * `resolveServer`; where no sign-in page can be used, the found server says why.
 */
export async function findServer(
  ports: AccountPorts,
  typed: string,
  ownClientId: string,
): Promise<Result<FoundServer>> {
  const server = await resolveServer(ports.fetch, typed);
  if (!server.ok) return server;
  const { sessionUrl } = server.value;
  const [provider, challenge] = await Promise.all([
    discover(ports, sessionUrl),
    askChallenge(ports, sessionUrl),
  ]);
  if (!challenge.ok) return challenge;
  const found = { server: displayHost(sessionUrl), sessionUrl, basic: challenge.value.basic };
  if (!provider.ok) return ok({ ...found, oauth: null, why: provider.error });
  const { issuer, authorizationEndpoint, scopesSupported } = provider.value;
  if (needsClientId(ports, provider.value, ownClientId)) {
    return ok({ ...found, oauth: null, why: { code: 'no-client-id' } });
  }
  const byHand = ownClientId !== '' || issuer in ports.clientIds;
  const scopes = chooseScope(scopesSupported, byHand).split(' ');
  const oauth = {
    issuer,
    page: displayHost(authorizationEndpoint),
    allMail: scopes.includes(mailScope),
    staysSignedIn: scopes.includes('offline_access'),
  };
  return ok({ ...found, oauth, why: null });
}
