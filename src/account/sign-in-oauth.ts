import type { Account, SignInRequest } from '../domain/account.ts';
import { type AppError, appError } from '../domain/errors.ts';
import { fail, type Result } from '../domain/result.ts';
import { authorizationRequest } from '../oauth/authorize.ts';
import { readCallback } from '../oauth/callback.ts';
import { discover } from '../oauth/discovery.ts';
import type { Provider } from '../oauth/provider.ts';
import { revokeGrant } from '../oauth/revoke.ts';
import { lacksMaskedEmail } from '../oauth/scope.ts';
import { exchangeCode } from '../oauth/token.ts';
import type { Tokens } from '../oauth/token-reply.ts';
import { type ClientChoice, chooseClient } from './client-id.ts';
import { bearer } from './credential.ts';
import { identify, keepAccount } from './keep.ts';
import { resolveServer } from './resolve-server.ts';
import type { SignIn } from './sign-in.ts';

const cancelled = fail(appError('sign-in-cancelled'));

/**
 * Signs in with OAuth: finds the server and its issuer, becomes a client of it, shows the window, and checks what comes back.
 * Between any two steps a newer attempt or the person may have ended this one: then no code and no token goes anywhere.
 */
export async function signInWithOAuth(
  signIn: SignIn,
  request: Extract<SignInRequest, { kind: 'oauth' }>,
): Promise<Result<Account>> {
  const { ports, stillWanted } = signIn;
  const server = await resolveServer(ports.fetch, request.server);
  if (!server.ok) return server;
  const provider = await discover(ports, server.value.sessionUrl);
  if (!provider.ok) return provider;
  if (!stillWanted()) return cancelled;
  const client = await chooseClient(ports, ports, provider.value, request.clientId?.trim() ?? '');
  if (!client.ok) return client;
  const tokens = await askPerson(signIn, provider.value, client.value, server.value.loginHint);
  if (!tokens.ok) return tokens;
  const account = await acceptGrant(signIn, provider.value, client.value, tokens.value);
  if (!account.ok) dropGrant(signIn, provider.value, client.value, tokens.value);
  return account;
}

/** The window, the checks of its answer, and the exchange of the code. */
async function askPerson(
  { ports, stillWanted, remember }: SignIn,
  provider: Provider,
  client: ClientChoice,
  loginHint: string,
): Promise<Result<Tokens>> {
  const { clientId, redirectUri, scope } = client;
  const { url, state, verifier } = await authorizationRequest({
    provider,
    clientId,
    redirectUri,
    scope,
    loginHint,
  });
  await remember({ state, verifier, issuer: provider.issuer, clientId, redirectUri });
  if (!stillWanted()) return cancelled;
  const answer = await ports.authWindow.open(url);
  if (!stillWanted()) return cancelled;
  // A server that forgot us shows an error page and never redirects: the next attempt registers anew.
  if (!answer.ok) return forgetClient(ports, client, answer.error);
  const callback = readCallback({ provider, clientId, redirectUri, state }, answer.value);
  if (!callback.ok) return callback;
  const grant = { callback: callback.value, redirectUri, verifier };
  const tokens = await exchangeCode(ports, provider, clientId, grant);
  if (tokens.ok) return tokens;
  const { kind, error } = tokens.error;
  return kind === 'client-unknown' ? forgetClient(ports, client, error) : fail(error);
}

async function forgetClient(
  ports: SignIn['ports'],
  client: ClientChoice,
  error: AppError,
): Promise<Result<never>> {
  if (client.registration) await ports.registrations.delete(client.registration);
  return fail(error);
}

/** Whether the grant is good for anything, and if so its account. */
async function acceptGrant(
  { ports, directory, stillWanted }: SignIn,
  provider: Provider,
  client: ClientChoice,
  tokens: Tokens,
): Promise<Result<Account>> {
  const obtainedAt = ports.now();
  const identity = await identify(ports, provider.resource, bearer(tokens.accessToken));
  if (!identity.ok) return fail(explainRefusal(identity.error, client.scope, tokens.scope));
  if (!stillWanted()) return cancelled;
  const { refreshToken, accessToken, expiresIn } = tokens;
  return keepAccount(
    ports,
    directory,
    identity.value,
    { kind: 'oauth', refreshToken, clientId: client.clientId, provider },
    { token: accessToken, obtainedAt, expiresAt: obtainedAt + expiresIn * 1000, refreshed: false },
  );
}

/** The person typed no token here, and a capability that is missing may be a permission that was not given. */
function explainRefusal(error: AppError, asked: string, granted: string | null): AppError {
  if (error.code === 'wrong-token')
    return appError('sign-in-failed', { detail: 'session refused the token' });
  const scopeMissing = error.code === 'no-masked-email' && lacksMaskedEmail(asked, granted);
  return scopeMissing ? appError('missing-scope') : error;
}

/** A grant that nobody will use is given back, in the background: the person need not wait for it. */
function dropGrant({ ports }: SignIn, provider: Provider, client: ClientChoice, tokens: Tokens): void {
  if (!tokens.refreshToken) return;
  revokeGrant(ports, provider, client.clientId, tokens.refreshToken).catch(ports.bug);
}
