import type { Account, SignInRequest } from '../domain/account.ts';
import { appError } from '../domain/errors.ts';
import { fail, type Result } from '../domain/result.ts';
import { headerOf, isSendable } from './credential.ts';
import { identify, keepAccount } from './keep.ts';
import type { Secret } from './records.ts';
import { resolveServer } from './resolve-server.ts';
import type { SignIn } from './sign-in.ts';

/** Signs in with an API token or an app password: the server is asked with it, and only then is it kept. */
export async function signInWithSecret(
  { ports, directory, stillWanted }: SignIn,
  request: Exclude<SignInRequest, { kind: 'oauth' }>,
): Promise<Result<Account>> {
  const secret: Exclude<Secret, { kind: 'oauth' }> =
    request.kind === 'token'
      ? { kind: 'token', token: request.token.trim() }
      : { kind: 'basic', username: request.username.trim(), password: request.password };
  if (!isSendable(secret)) return fail(appError('wrong-token', { detail: 'not sent' }));
  const server = await resolveServer(ports.fetch, request.server);
  if (!server.ok) return server;
  if (!stillWanted()) return fail(appError('sign-in-cancelled'));
  const identity = await identify(ports, server.value.sessionUrl, headerOf(secret), request.apiOrigin);
  if (!identity.ok) return identity;
  if (!stillWanted()) return fail(appError('sign-in-cancelled'));
  return keepAccount(ports, directory, identity.value, secret, null);
}
