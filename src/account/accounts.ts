import type {
  Account,
  AccountChange,
  FoundServer,
  SignInProgress,
  SignInRequest,
} from '../domain/account.ts';
import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { provingFetch } from '../oauth/dpop.ts';
import { createAttempts } from './attempts.ts';
import { createChoices } from './choices.ts';
import { headerOf } from './credential.ts';
import { createDirectory } from './directory.ts';
import { findServer } from './find-server.ts';
import type { AccountPorts } from './ports.ts';
import { parseSecret } from './records.ts';
import { createRefresher } from './refresh.ts';
import { createSignIns } from './sign-in.ts';
import { signOut } from './sign-out.ts';

/** Who is signed in, and with what they prove it. The background owns the only one. */
export interface Accounts {
  /** The oldest first; empty where storage does not work. */
  list(): Promise<readonly Account[]>;
  get(accountId: string): Promise<Account | null>;
  /** The account that makes addresses on a site, or, without one, wherever none was chosen; null when signed out. */
  choose(origin?: string): Promise<Account | null>;
  /**
   * Makes an account the default, the one for a site, or gives it another colour. `isPrivate`: the site was visited in a private window, and
   * is named nowhere on disk. Error: `signed-out`, `no-journal`.
   */
  arrange(accountId: string, change: AccountChange, isPrivate?: boolean): Promise<Result<null>>;
  /** What is behind an address, a host or a session URL; nothing of the person's is sent. */
  find(server: string, clientId: string): Promise<Result<FoundServer>>;
  /** Runs to its end, minutes perhaps; `progress` tells where it stands. A newer call ends an older one. */
  signIn(request: SignInRequest): Promise<Result<Account>>;
  /** A tab reached a sign-in's redirect, or (null) was closed. */
  tabCame(tabId: number, url: string | null): Promise<void>;
  progress(): Promise<SignInProgress>;
  /** Ends the attempt under way and forgets a failed one. */
  cancel(): Promise<void>;
  /**
   * The `Authorization` header for this account's server. `rejected` is a value the server answered with 401: an OAuth
   * token is renewed once, a token or password is found wanting. Errors: `signed-out`, `needs-sign-in`, or why the
   * token could not be renewed just now (then the sign-in stands).
   */
  authorization(accountId: string, rejected?: string): Promise<Result<string>>;
  /** `fetch` for this account's server: where its tokens are bound to a key, each request proves possession of it. */
  fetchFor(accountId: string): typeof globalThis.fetch;
  /** Who signs the person in, an https URL (RFC 8414); `null` without OAuth. */
  issuer(accountId: string): Promise<string | null>;
  /**
   * Forgets the account here, at once, and ends its grant at the server, within 5 s. `revoked` is false where the server did
   * not say so, and always for tokens and passwords, which live on at the server.
   */
  signOut(accountId: string): Promise<{ readonly revoked: boolean }>;
}

/** Puts the parts together. */
export function createAccounts(ports: AccountPorts): Accounts {
  const directory = createDirectory(ports);
  const choices = createChoices(ports, directory);
  const attempts = createAttempts(ports);
  const signIns = createSignIns(ports, directory, attempts);
  const refresher = createRefresher(ports, directory);

  /** One a key, so that the nonces a server hands out are kept. */
  const provers = new WeakMap<CryptoKey, typeof globalThis.fetch>();
  function proverOf(keys: CryptoKeyPair): typeof globalThis.fetch {
    const known = provers.get(keys.privateKey) ?? provingFetch(ports.fetch, keys);
    provers.set(keys.privateKey, known);
    return known;
  }

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

  async function arrange(
    accountId: string,
    change: AccountChange,
    isPrivate: boolean,
  ): Promise<Result<null>> {
    const account = await directory.get(accountId);
    if (!account) return fail(appError('signed-out'));
    if ('colour' in change) await directory.put({ ...account, colour: change.colour });
    else if ('site' in change) await choices.setForSite(change.site, accountId, isPrivate);
    else await choices.setStandard(accountId);
    return ok(null);
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
    choose: (origin) =>
      orElse(() => (origin === undefined ? choices.standard() : choices.forSite(origin)), null),
    arrange: (accountId, change, isPrivate = false) =>
      orElse(
        () => arrange(accountId, change, isPrivate),
        fail(appError('no-journal', { detail: 'account store' })),
      ),
    find: (server, clientId) => findServer(ports, server, clientId.trim()),
    signIn: (request) => signIns.signIn(request),
    tabCame: (tabId, url) => orElse(() => signIns.tabCame(tabId, url), undefined),
    progress: () => orElse(() => attempts.progress(), { step: 'idle' }),
    cancel: () => orElse(() => signIns.cancel(), undefined),
    authorization: (accountId, rejected) =>
      orElse(
        () => authorization(accountId, rejected),
        fail(appError('no-journal', { detail: 'account store' })),
      ),
    fetchFor: (accountId) => async (input, init) => {
      const secret = parseSecret(await ports.secrets.get(accountId));
      const keys = secret?.kind === 'oauth' ? secret.keys : undefined;
      return (keys ? proverOf(keys) : ports.fetch)(input, init);
    },
    issuer: (accountId) =>
      orElse(async () => {
        const secret = parseSecret(await ports.secrets.get(accountId));
        return secret?.kind === 'oauth' ? secret.provider.issuer : null;
      }, null),
    async signOut(accountId) {
      const [revoked] = await Promise.all([
        signOut(ports, directory, accountId),
        orElse(() => choices.forget(accountId), undefined),
        orElse(() => attempts.forget(accountId), undefined),
      ]);
      return revoked;
    },
  };
}
