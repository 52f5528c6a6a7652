import { revokeGrant } from '../oauth/revoke.ts';
import type { Directory } from './directory.ts';
import type { AccountPorts } from './ports.ts';
import { parseSecret, type Secret } from './records.ts';

/**
 * Forgets an account. What is stored here is wiped at once and whatever the server says; the revocation (RFC 7009) runs
 * beside it with the token that was read before, 5 s at most.
 */
export async function signOut(
  ports: AccountPorts,
  directory: Directory,
  accountId: string,
): Promise<{ readonly revoked: boolean }> {
  directory.forget(accountId);
  const secret = parseSecret(await ports.secrets.get(accountId).catch(ports.bug));
  const [revoked] = await Promise.all([revoke(ports, secret), wipe(ports, accountId)]);
  ports.changed('accounts');
  return { revoked };
}

async function revoke(ports: AccountPorts, secret: Secret | null): Promise<boolean> {
  if (secret?.kind !== 'oauth' || !secret.refreshToken) return false;
  return revokeGrant(ports, secret.provider, secret.clientId, secret.refreshToken);
}

/** One store that does not work must not keep the others from being wiped. */
async function wipe(ports: AccountPorts, accountId: string): Promise<void> {
  await Promise.all(
    [
      ports.accessTokens.delete(accountId),
      ports.secrets.delete(accountId),
      ports.accounts.delete(accountId),
      ports.onSignedOut(accountId),
    ].map((step) => step.catch(ports.bug)),
  );
}
