import type { Account } from '../domain/account.ts';

/**
 * The id under which everything of an account is kept here: the same for whoever signs in again, so that what was still
 * owed to their addresses when they left is made up for. A digest, so that ids in logs and keys name nobody.
 */
export async function accountIdOf(
  identity: Pick<Account, 'sessionUrl' | 'jmapAccountId' | 'username'>,
): Promise<string> {
  const { sessionUrl, jmapAccountId, username } = identity;
  const text = new TextEncoder().encode(JSON.stringify([sessionUrl, jmapAccountId, username]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', text));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
