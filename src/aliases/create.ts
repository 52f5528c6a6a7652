import type { Alias, AliasWish } from '../domain/alias.ts';
import { appError } from '../domain/errors.ts';
import type { Intent } from '../domain/intent.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { transact } from './journal.ts';
import { bring, isPendingRefused } from './lease.ts';
import type { Live } from './live.ts';
import { newIntent, type Owner, requestIdOf } from './new-intent.ts';
import type { AliasPorts } from './ports.ts';
import { stateOf } from './settle.ts';
import { oweNow } from './use.ts';

/**
 * Makes an alias because the person asked for one in our own pages. Idempotent by `requestId`; made `pending` where
 * the server has it and promoted at once, so that a lost reply leaves nothing behind.
 */
export async function create(
  ports: AliasPorts,
  live: Live,
  owner: Owner,
  requestId: string,
  wish: AliasWish,
): Promise<Result<Alias>> {
  let { pending } = owner;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const who = { ...owner, pending };
    const decided = await transact<{ intent: Intent; isNew: boolean }>(ports, (intents) => {
      const same = intents.find(
        (i) => i.phase !== 'failed' && i.accountId === owner.accountId && requestIdOf(i) === requestId,
      );
      if (same) return { result: { intent: same, isNew: false } };
      const intent = newIntent(ports, who, { kind: 'direct', requestId }, wish);
      return { put: [intent], result: { intent, isNew: true } };
    });
    if (!decided.ok) return decided;
    const { intent, isNew } = decided.value;
    ports.wakeAt(ports.now() + 60_000);
    const settled = await live.run(intent.id, () => bring(ports, intent, isNew));
    if (!settled.ok) return settled;
    const now = settled.value;
    if (now?.alias && (now.phase === 'filled' || now.phase === 'enabled')) {
      oweNow(ports, live, now);
      return ok(asAlias(now, now.alias));
    }
    if (now?.phase === 'checking')
      return fail(now.error ?? appError('outcome-unknown', { address: 'unknown' }));
    if (now?.phase === 'failed' && now.error) {
      if (!pending || !isPendingRefused(now.error)) return fail(now.error);
      pending = false;
      await ports.refusesPending(owner.accountId);
      continue;
    }
    // Not in the journal any more: its account was signed out. In any other phase, its address is no more.
    if (now?.phase !== 'failed')
      return fail(appError(now ? 'alias-gone' : 'signed-out', { address: 'none' }));
  }
  return fail(appError('outcome-unknown', { address: 'none' }));
}

/** The alias as the person sees it: its promotion is owed and durable, so it counts as done. */
function asAlias(intent: Intent, { id, email }: { readonly id: string; readonly email: string }): Alias {
  return {
    id,
    email,
    state: stateOf(intent),
    forDomain: intent.wish.forDomain,
    description: intent.wish.description,
    createdAt: new Date(intent.createdAt).toISOString(),
    createdBy: '',
    lastMessageAt: null,
    url: null,
  };
}
