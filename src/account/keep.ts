import { type Account, accountColours, type ServerDialect } from '../domain/account.ts';
import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { probeMaskedEmail } from '../jmap/probe.ts';
import { fetchSession, pickMaskedEmailAccount } from '../jmap/session.ts';
import { accountIdOf } from './account-id.ts';
import type { Directory } from './directory.ts';
import type { AccountPorts } from './ports.ts';
import type { AccessToken, Secret } from './records.ts';

/** What the server says about whoever holds a credential. */
export interface Identity {
  readonly username: string;
  readonly sessionUrl: string;
  readonly jmapAccountId: string;
  readonly dialect: ServerDialect;
  readonly apiOrigin?: string;
}

/**
 * Asks the server with the credential, before anything is kept: who is it, and may it use masked e-mail? Errors:
 * `wrong-token`, `no-masked-email`, `other-edition`, `read-only`, and those of `fetchSession`.
 */
export async function identify(
  ports: AccountPorts,
  sessionUrl: string,
  authorization: string,
  apiOrigin?: string,
): Promise<Result<Identity>> {
  const session = await fetchSession({ fetch: ports.fetch, sessionUrl, authorization, apiOrigin });
  if (!session.ok) return session;
  const picked = pickMaskedEmailAccount(session.value);
  if (!picked.ok) return picked;
  const { accountId, dialect } = picked.value;
  const probed = await probeMaskedEmail(ports.fetch, session.value, picked.value, authorization, apiOrigin);
  if (!probed.ok) return probed;
  const { username } = session.value;
  const elsewhere = apiOrigin === undefined ? {} : { apiOrigin };
  return ok({ username, sessionUrl, jmapAccountId: accountId, dialect, ...elsewhere });
}

/**
 * Keeps a proven sign-in; the account comes last, so that half of one is never seen. Whoever signs in again as before
 * gets the same account id, and with it their cached aliases and whatever is still owed to them. `no-journal` where storage does not work.
 */
export async function keepAccount(
  ports: AccountPorts,
  directory: Directory,
  identity: Identity,
  secret: Secret,
  accessToken: AccessToken | null,
): Promise<Result<Account>> {
  try {
    const others = await directory.list();
    const before = others.find((account) => isSame(account, identity));
    const account: Account = {
      ...identity,
      id: before?.id ?? (await accountIdOf(identity)),
      auth: secret.kind,
      status: 'active',
      addedAt: before?.addedAt ?? ports.now(),
      colour: before?.colour ?? freeColour(others),
    };
    // What an earlier sign-in still has under way must not write over this one.
    directory.renew(account.id);
    await ports.secrets.put(account.id, secret);
    await (accessToken
      ? ports.accessTokens.put(account.id, accessToken)
      : ports.accessTokens.delete(account.id));
    await directory.put(account);
    ports.onSignedIn(account.id);
    return ok(account);
  } catch (error) {
    ports.bug(error);
    return fail(appError('no-journal', { detail: 'account store' }));
  }
}

/** The first colour that no other account has; with more accounts than colours, they come round again. */
function freeColour(others: readonly Account[]): number {
  const taken = new Set(others.map(({ colour }) => colour));
  const free = Array.from({ length: accountColours }, (_, colour) => colour).find((c) => !taken.has(c));
  return free ?? others.length % accountColours;
}

function isSame(account: Account, identity: Identity): boolean {
  return (
    account.sessionUrl === identity.sessionUrl &&
    account.jmapAccountId === identity.jmapAccountId &&
    account.username === identity.username
  );
}
