import type { Account, SignInProgress, SignInRequest } from '../domain/account.ts';
import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { createAttempts } from './attempts.ts';
import { headerOf } from './credential.ts';
import { createDirectory } from './directory.ts';
import type { AccountPorts } from './ports.ts';
import { parseSecret } from './records.ts';
import { createRefresher } from './refresh.ts';
import { runSignIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

/** Who is signed in, and with what they prove it. The background owns the only one. */
export interface Accounts {
  /** The oldest first; empty where storage does not work. */
  list(): Promise<readonly Account[]>;
  get(accountId: string): Promise<Account | null>;
  /** Runs to its end, minutes perhaps; `progress` tells where it stands. A newer call ends an older one. */
  signIn(request: SignInRequest): Promise<Result<Account>>;
  progress(): Promise<SignInProgress>;
  /** Ends the attempt under way and forgets a failed one. */
  cancel(): Promise<void>;
  /**
   * The `Authorization` header for this account's server. `rejected` is a value the server answered with 401: an OAuth
   * token is renewed once, a token or password is found wanting. Errors: `signed-out`, `needs-sign-in`, or why the
   * token could not be renewed just now (then the sign-in stands).
   */
  authorization(accountId: string, rejected?: string): Promise<Result<string>>;
  /**
   * Forgets the account here, at once, and ends its grant at the server, within 5 s. `revoked` is false where the server did
   * not say so, and always for tokens and passwords, which live on at the server.
   */
  signOut(accountId: string): Promise<{ readonly revoked: boolean }>;
}

/** Puts the parts together. */
export function createAccounts(ports: AccountPorts): Accounts {
  const directory = createDirectory(ports);
  const attempts = createAttempts(ports);
  const refresher = createRefresher(ports, directory);

  async function authorization(accountId: string, rejected?: string): Promise<Result<string>> {
    const account = await directory.get(accountId);
    if (!account) return fail(appError('signed-out'));
    if (account.status === 'needs-sign-in') return fail(appError('needs-sign-in'));
    if (account.auth === 'oauth') return refresher.header(accountId, rejected);
    const secret = parseSecret(await ports.secrets.get(accountId));
    const header = secret && secret.kind !== 'oauth' ? headerOf(secret) : rejected;
    if (header !== undefined && header !== rejected) return ok(header);
    await directory.setStatus(accountId, 'needs-sign-in');
    return fail(appError('needs-sign-in'));
  }

  /** Storage that does not work is a fault, not a bug of the caller. */
  async function orElse<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await work();
    } catch (error) {
      ports.bug(error);
      return otherwise;
    }
  }

  return {
    list: () => orElse(() => directory.list(), []),
    get: (accountId) => orElse(() => directory.get(accountId), null),
    signIn: (request) => runSignIn(ports, directory, attempts, request),
    progress: () => orElse(() => attempts.progress(), { step: 'idle' }),
    cancel: () => orElse(() => attempts.cancel(), undefined),
    authorization: (accountId, rejected) =>
      orElse(
        () => authorization(accountId, rejected),
        fail(appError('no-journal', { detail: 'account store' })),
      ),
    signOut: (accountId) => signOut(ports, directory, accountId),
  };
}
