import type { AliasWish } from '../domain/alias.ts';
import type { Intent, Purpose } from '../domain/intent.ts';
import type { AliasPorts } from './ports.ts';

/** Whose intent: the account, the window's privacy, and whether its server has `pending`. */
export interface Owner {
  readonly accountId: string;
  readonly private: boolean;
  readonly pending: boolean;
}

/** An intent as it is written ahead of its request. */
export function newIntent(ports: AliasPorts, owner: Owner, purpose: Purpose, wish: AliasWish): Intent {
  const now = ports.now();
  return {
    id: ports.uuid(),
    accountId: owner.accountId,
    private: owner.private,
    phase: 'sending',
    createdAt: now,
    changedAt: now,
    tries: 0,
    dueAt: now,
    purpose,
    wish,
    pending: owner.pending,
    alias: null,
    error: null,
  };
}

/** Whether an intent's address could serve another wish: same account, privacy, domain and prefix. */
export function isSameKind(
  intent: Intent,
  owner: Pick<Owner, 'accountId' | 'private'>,
  { prefix, domain = '' }: Pick<AliasWish, 'prefix' | 'domain'>,
): boolean {
  const { wish } = intent;
  const isOwn = intent.accountId === owner.accountId && intent.private === owner.private;
  return isOwn && wish.prefix === prefix && (wish.domain ?? '') === domain;
}

/** The request id by which an intent is asked for again, or `null` for one that belongs to nobody. */
export function requestIdOf(intent: Intent): string | null {
  if (intent.purpose === null) return null;
  return intent.purpose.kind === 'offer' ? intent.purpose.lease.requestId : intent.purpose.requestId;
}
