import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { createJmapClient } from './client.ts';
import type { Session } from './parse-session.ts';
import type { PickedAccount } from './pick-account.ts';

/**
 * Whether the account really has what its capability promises. At Stalwart the capability is there in every edition, so the
 * list is asked for once. Errors: `other-edition`, `no-masked-email`, or why it could not be asked.
 */
export async function probeMaskedEmail(
  fetch: typeof globalThis.fetch,
  session: Session,
  { accountId, dialect }: PickedAccount,
  authorization: string,
  apiOrigin?: string,
): Promise<Result<null>> {
  if (dialect === 'MaskedEmail') return ok(null);
  const client = createJmapClient({
    fetch,
    sessionUrl: session.sessionUrl,
    jmapAccountId: accountId,
    dialect,
    apiOrigin,
    authorization: async () => ok(authorization),
    sessions: { load: async () => session, save: async () => undefined },
    now: () => Date.now(),
  });
  const listed = await client.list();
  if (listed.ok) return ok(null);
  const isStranger = listed.error.code === 'unknown-method' || listed.error.code === 'unknown-capability';
  return isStranger ? fail(appError('no-masked-email')) : listed;
}
