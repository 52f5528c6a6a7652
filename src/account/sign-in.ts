import type { Account, SignInRequest } from '../domain/account.ts';
import { appError } from '../domain/errors.ts';
import { fail, type Result } from '../domain/result.ts';
import type { Attempts } from './attempts.ts';
import type { Directory } from './directory.ts';
import type { AccountPorts } from './ports.ts';
import type { AttemptFlow } from './records.ts';
import { signInWithOAuth } from './sign-in-oauth.ts';
import { signInWithSecret } from './sign-in-secret.ts';

/** What one attempt at signing in works with. */
export interface SignIn {
  readonly ports: AccountPorts;
  readonly directory: Directory;
  /** False once a newer attempt began or the person cancelled. */
  stillWanted(): boolean;
  remember(flow: AttemptFlow): Promise<void>;
}

/** Runs one attempt from its beginning to its end, whatever happens in it. */
export async function runSignIn(
  ports: AccountPorts,
  directory: Directory,
  attempts: Attempts,
  request: SignInRequest,
): Promise<Result<Account>> {
  let id: string;
  try {
    id = await attempts.begin(request.server);
  } catch (error) {
    ports.bug(error);
    return fail(appError('no-journal', { detail: 'attempt store' }));
  }
  const signIn: SignIn = {
    ports,
    directory,
    stillWanted: () => attempts.isCurrent(id),
    remember: (flow) => attempts.remember(id, flow),
  };
  let result: Result<Account>;
  try {
    result =
      request.kind === 'oauth'
        ? await signInWithOAuth(signIn, request)
        : await signInWithSecret(signIn, request);
  } catch (error) {
    ports.bug(error);
    result = fail(appError('sign-in-failed', { detail: 'unexpected' }));
  }
  await attempts.end(id, result).catch(ports.bug);
  return result;
}
