import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { withPort } from '../oauth/loopback.ts';
import type { OAuthHttp } from '../oauth/options.ts';
import type { Provider } from '../oauth/provider.ts';
import { registerClient } from '../oauth/registration.ts';
import { chooseScope } from '../oauth/scope.ts';
import type { AccountPorts } from './ports.ts';
import { type ClientChoice, parseRegistration } from './records.ts';

/**
 * Issuers that register anyone, but give the masked-e-mail scope only to clients registered by hand: registering there
 * would end in a grant that can do nothing, or far too much. https://www.fastmail.com/dev/
 */
const byHandOnly = new Set(['https://api.fastmail.com']);

/**
 * The client id for an issuer: the person's own, else this build's, else one by registration, which is remembered per issuer
 * and redirect URI. `no-client-id` where none of these is to be had; the server's fault where it could not be asked.
 */
export async function chooseClient(
  ports: AccountPorts,
  http: OAuthHttp,
  provider: Provider,
  ownClientId: string,
): Promise<Result<ClientChoice>> {
  const redirectUris = ports.authWindow.redirectUris();
  const [preferred] = redirectUris;
  if (preferred === undefined) return fail(appError('no-oauth', { detail: 'no identity API' }));
  const byHand = ownClientId || ports.clientIds[provider.issuer];
  if (byHand) {
    const scope = chooseScope(provider.scopesSupported, true);
    const redirectUri = withPort(preferred);
    return ok({ clientId: byHand, registeredUri: preferred, redirectUri, scope, registration: null });
  }
  if (byHandOnly.has(provider.issuer)) return fail(appError('no-client-id'));
  const scope = chooseScope(provider.scopesSupported, false);
  let last: Result<ClientChoice> = fail(appError('no-client-id'));
  for (const redirectUri of redirectUris) {
    last = await registered(ports, http, provider, redirectUri, scope);
    if (last.ok || last.error.code !== 'no-client-id') return last;
  }
  return last;
}

/** Whether a server that gives its scope by hand alone would have to be asked for it with an id that is not there. */
export function needsClientId(ports: AccountPorts, provider: Provider, ownClientId: string): boolean {
  if (ownClientId || ports.clientIds[provider.issuer]) return false;
  return byHandOnly.has(provider.issuer) || provider.registrationEndpoint === null;
}

async function registered(
  ports: AccountPorts,
  http: OAuthHttp,
  provider: Provider,
  registeredUri: string,
  scope: string,
): Promise<Result<ClientChoice>> {
  const redirectUri = withPort(registeredUri);
  const registration = `${provider.issuer} ${registeredUri}`;
  const known = parseRegistration(await ports.registrations.get(registration));
  // Scopes are fixed at registration: another set wants another client.
  const choice = { registeredUri, redirectUri, scope, registration };
  if (known?.scope === scope) return ok({ clientId: known.clientId, ...choice });
  const wish = { redirectUri: registeredUri, scope, version: ports.version, homepage: ports.homepage };
  const clientId = await registerClient(http, provider, wish);
  if (!clientId.ok) return clientId;
  await ports.registrations.put(registration, { clientId: clientId.value, scope });
  return ok({ clientId: clientId.value, ...choice });
}
