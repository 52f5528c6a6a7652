import type { AliasWish } from '../domain/alias.ts';
import { type AppError, appError } from '../domain/errors.ts';
import { type Intent, isFresh, type Lease, next } from '../domain/intent.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { transact } from './journal.ts';
import { exceedsLimit } from './limits.ts';
import type { Live } from './live.ts';
import { isSameKind, newIntent, type Owner, requestIdOf } from './new-intent.ts';
import type { AliasPorts } from './ports.ts';
import { atStake, sendIntent } from './send-intent.ts';
import { settle } from './settle.ts';

export interface Leased {
  readonly intentId: string;
  readonly email: string;
}

type Decision =
  | { readonly kind: 'have' | 'new'; readonly intent: Intent }
  | { readonly kind: 'refused'; readonly error: AppError };

/**
 * Leases an alias to one document: the one it already leased under this request id, else the spare, else a new one. The
 * decision is one atomic step of the journal, so two panels can never get the same address.
 */
export async function lease(
  ports: AliasPorts,
  live: Live,
  owner: Owner,
  wanted: Lease,
  wish: AliasWish,
): Promise<Result<Leased>> {
  let { pending } = owner;
  // A creation whose reply was lost and that turns out not to have happened is made once more.
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const who = { ...owner, pending };
    const purpose = { kind: 'offer', lease: wanted } as const;
    const decided = await transact(
      ports,
      (intents) => decide(ports, live, intents, who, wanted, wish),
      atStake({ pending, purpose }),
    );
    if (!decided.ok) return decided;
    if (decided.value.kind === 'refused') return fail(decided.value.error);
    const { kind, intent } = decided.value;
    if (kind === 'new') ports.wakeAt(ports.now() + restartDelay);
    const settled = await live.run(intent.id, () => bring(ports, intent, kind === 'new'));
    if (!settled.ok) return settled;
    const now = settled.value;
    if (now?.phase === 'leased' || now?.phase === 'filled' || now?.phase === 'enabled') {
      if (now.alias) return ok({ intentId: now.id, email: now.alias.email });
    }
    if (now?.phase === 'checking')
      return fail(now.error ?? appError('outcome-unknown', { address: 'unknown' }));
    if (now?.phase === 'failed' && now.error) {
      if (!pending || !isPendingRefused(now.error)) return fail(now.error);
      pending = false;
      await ports.refusesPending(owner.accountId);
    }
    // Not in the journal any more: its account was signed out.
    if (now === null) return fail(appError('signed-out', { address: 'none' }));
    // In any other phase its address is no more; and for one that was given back meanwhile nobody waits.
    if (now.phase !== 'failed' || now.purpose === null)
      return fail(appError('alias-gone', { address: 'none' }));
  }
  return fail(appError('outcome-unknown', { address: 'none' }));
}

/** Whether the server knows no `pending` (another JMAP server's dialect of the data type): asked again without. */
export function isPendingRefused({ code, detail }: AppError): boolean {
  return code === 'invalid-properties' && detail === 'state';
}

/** If this process dies while the request is out, the journal is looked at again after this many ms. */
const restartDelay = 60_000;

function decide(
  ports: AliasPorts,
  live: Live,
  intents: readonly Intent[],
  owner: Owner,
  wanted: Lease,
  wish: AliasWish,
): { put?: readonly Intent[]; result: Decision } {
  const now = ports.now();
  const own = intents.filter((i) => i.accountId === owner.accountId && i.private === owner.private);
  const same = own.find((i) => i.phase !== 'failed' && requestIdOf(i) === wanted.requestId);
  if (same) return { result: { kind: 'have', intent: same } };

  // The panel before this one, in the same document, died with the worker that had sent its wish: what comes of that is used.
  const orphan = own.find(
    (i) =>
      isOpen(i) &&
      !live.has(i.id) &&
      i.purpose?.kind === 'offer' &&
      i.purpose.lease.documentId === wanted.documentId,
  );
  if (orphan) {
    const intent = next(orphan, { type: 'leased', lease: wanted }, now);
    return { put: [intent], result: { kind: 'have', intent } };
  }
  const spare = own.find((i) => i.phase === 'spare' && isFresh(i, now) && isSameKind(i, owner, wish));
  if (spare) {
    // The site for which it was made counts its making; the site that uses it is in the lease.
    const { forDomain } = spare.wish;
    const intent = next(spare, { type: 'leased', lease: wanted, wish: { ...wish, forDomain } }, now);
    return { put: [intent], result: { kind: 'have', intent } };
  }
  if (exceedsLimit(intents, wanted.origin, now)) {
    return { result: { kind: 'refused', error: appError('too-many', { address: 'none' }) } };
  }
  const intent = newIntent(
    ports,
    owner,
    { kind: 'offer', lease: wanted },
    { ...wish, forDomain: wanted.origin },
  );
  return { put: [intent], result: { kind: 'new', intent } };
}

/**
 * Sends a new intent as it was just written; brings an older one, whose sender is gone, to where it can be answered, from
 * what the journal says of it by now.
 */
export async function bring(
  ports: AliasPorts,
  intent: Intent,
  isNew: boolean,
): Promise<Result<Intent | null>> {
  if (isNew) return sendIntent(ports, intent).then((sent) => afterLoss(ports, sent));
  const read = await transact(ports, (intents) => ({
    result: intents.find((i) => i.id === intent.id) ?? null,
  }));
  if (!read.ok || !read.value) return read;
  return isOpen(read.value) ? settle(ports, read.value) : read;
}

/** Whether it is not known yet what became of the request. */
function isOpen({ phase }: Intent): boolean {
  return phase === 'sending' || phase === 'checking';
}

/** A reply that was lost is looked for at once, while the person waits. */
async function afterLoss(ports: AliasPorts, sent: Result<Intent | null>): Promise<Result<Intent | null>> {
  return sent.ok && sent.value?.phase === 'checking' ? settle(ports, sent.value) : sent;
}
