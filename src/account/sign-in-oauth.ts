import type { Account, SignInRequest } from '../domain/account.ts';
import { type AppError, appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { authorizationRequest } from '../oauth/authorize.ts';
import { readCallback } from '../oauth/callback.ts';
import { discover } from '../oauth/discovery.ts';
import { generateProofKeys, provingFetch } from '../oauth/dpop.ts';
import { revokeGrant } from '../oauth/revoke.ts';
import { lacksMaskedEmail } from '../oauth/scope.ts';
import { exchangeCode } from '../oauth/token.ts';
import type { Tokens } from '../oauth/token-reply.ts';
import { chooseClient } from './client-id.ts';
import { accessHeader } from './credential.ts';
import { identify, keepAccount } from './keep.ts';
import type { AttemptFlow, ClientChoice } from './records.ts';
import { resolveServer } from './resolve-server.ts';
import type { SignIn } from './sign-in.ts';

const cancelled = fail(appError('sign-in-cancelled'));

/**
 * Begins a sign-in with OAuth: finds the server and its issuer, becomes a client of it, and shows the page. Between any two
 * steps a newer attempt or the person may have ended this one: then nothing goes anywhere. Answers the account, or
 * `in-tab`: then the redirect of the tab goes on with it, in this process or the next.
 */
export async function signInWithOAuth(
  signIn: SignIn,
  request: Extract<SignInRequest, { kind: 'oauth' }>,
): Promise<Result<Account | 'in-tab'>> {
  const { ports, stillWanted, remember } = signIn;
  const server = await resolveServer(ports.fetch, request.server);
  if (!server.ok) return server;
  const found = await discover(ports, server.value.sessionUrl);
  if (!found.ok) return found;
  const provider = found.value;
  // The person agreed to one issuer: another answer to the same question is not the same.
  if (request.issuer !== undefined && request.issuer !== provider.issuer) {
    return fail(appError('sign-in-unverified', { detail: 'another issuer than the one shown' }));
  }
  if (!stillWanted()) return cancelled;
  const client = await chooseClient(ports, ports, provider, request.clientId?.trim() ?? '');
  if (!client.ok) return client;
  const { loginHint } = server.value;
  const { url, state, verifier } = await authorizationRequest({ ...client.value, provider, loginHint });
  const { apiOrigin } = request;
  const flow: AttemptFlow = {
    state,
    verifier,
    provider,
    client: client.value,
    tabId: null,
    ...(apiOrigin !== undefined && { apiOrigin }),
  };
  await remember(flow);
  if (!stillWanted()) return cancelled;
  if (ports.authWindow.isTab(client.value.registeredUri)) {
    const tab = await ports.authWindow.openTab(url);
    if (!tab.ok) return tab;
    await remember({ ...flow, tabId: tab.value });
    return stillWanted() ? ok('in-tab') : cancelled;
  }
  const answer = await ports.authWindow.open(url);
  if (!stillWanted()) return cancelled;
  return finishOAuth(signIn, flow, answer);
}

/** Ends it: checks the redirect that came back, changes the code into tokens, and asks the server who it is. */
export async function finishOAuth(
  signIn: SignIn,
  flow: AttemptFlow,
  answer: Result<string>,
): Promise<Result<Account>> {
  // A key for this sign-in alone, where the server binds tokens to one.
  const keys = flow.provider.dpop ? await generateProofKeys() : undefined;
  const fetch = keys ? provingFetch(signIn.ports.fetch, keys) : signIn.ports.fetch;
  const tokens = await redeem({ ...signIn.ports, fetch }, flow, answer);
  if (!tokens.ok) return tokens;
  const account = await acceptGrant(signIn, flow, tokens.value, { fetch, keys });
  if (!account.ok) dropGrant(signIn, flow, tokens.value);
  return account;
}

async function redeem(
  ports: SignIn['ports'],
  { provider, client, state, verifier }: AttemptFlow,
  answer: Result<string>,
): Promise<Result<Tokens>> {
  // A server that forgot us shows an error page and never redirects: the next attempt registers anew.
  if (!answer.ok) return forgetClient(ports, client, answer.error);
  const { clientId, redirectUri } = client;
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
  { provider, client, apiOrigin }: AttemptFlow,
  { type, accessToken: token, expiresIn, refreshToken, scope }: Tokens,
  { fetch, keys }: { readonly fetch: typeof globalThis.fetch; readonly keys: CryptoKeyPair | undefined },
): Promise<Result<Account>> {
  const obtainedAt = ports.now();
  const authorization = accessHeader({ type, token });
  const identity = await identify({ ...ports, fetch }, provider.resource, authorization, apiOrigin);
  if (!identity.ok) return fail(explainRefusal(identity.error, client.scope, scope));
  if (!stillWanted()) return cancelled;
  // A server that offers DPoP and then gives a bearer token all the same has no use for the key.
  const bound = keys && type === 'DPoP' ? { keys } : {};
  return keepAccount(
    ports,
    directory,
    identity.value,
    { kind: 'oauth', refreshToken, clientId: client.clientId, provider, ...bound },
    { type, token, obtainedAt, expiresAt: obtainedAt + expiresIn * 1000, refreshed: false },
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
function dropGrant({ ports }: SignIn, { provider, client }: AttemptFlow, tokens: Tokens): void {
  if (!tokens.refreshToken) return;
  revokeGrant(ports, provider, client.clientId, tokens.refreshToken).catch(ports.bug);
}
