import type { Alias, AliasPatch, AliasWish } from '../domain/alias.ts';
import type { AliasServer } from '../domain/alias-server.ts';
import type { AppError } from '../domain/errors.ts';
import { historyLifetime, type Intent, isFresh, markerOf } from '../domain/intent.ts';
import { ok, type Result } from '../domain/result.ts';
import { apply, backOff, isDue, transact } from './journal.ts';
import type { AliasPorts } from './ports.ts';
import { created, remember } from './send-intent.ts';
import { withdraw, withoutTwins } from './twins.ts';

/** Without `pending` an orphan would live for ever, so absence is believed only after this long, in ms. */
const lateCommit = 60_000;

/**
 * Finds out what became of a creation whose reply was lost, by the marker in the server's list. A pending alias that is
 * committed even later than this look vanishes by itself, so one look is enough there.
 */
async function checkOutcome(ports: AliasPorts, intent: Intent): Promise<Result<Intent | null>> {
  // Whatever keeps us from looking, the question stays open.
  const stillOpen = (error: AppError) => postpone(ports, intent, { ...error, address: 'unknown' });
  const server = await ports.server(intent.accountId);
  if (!server.ok) return stillOpen(server.error);
  const listed = await server.value.list();
  if (!listed.ok) return stillOpen(listed.error);
  const found = listed.value.find(({ url, state }) => url === markerOf(intent.id) && state !== 'deleted');
  if (found) {
    const adopted = await apply(ports, intent.id, created(found));
    await withoutTwins(ports, server.value, intent.accountId, listed.value);
    return adopted;
  }
  if (!intent.pending && ports.now() - intent.createdAt < lateCommit) {
    return stillOpen(intent.error ?? { code: 'outcome-unknown' });
  }
  return apply(ports, intent.id, { type: 'missing' });
}

/** Makes a filled address lasting: `enabled` (or what the person wished for), with its site and description, marker cleared. */
async function promote(ports: AliasPorts, intent: Intent): Promise<Result<Intent | null>> {
  const { alias } = intent;
  if (!alias) return ok(intent);
  const { forDomain, description } = intent.wish;
  const state = stateOf(intent);
  const patch: AliasPatch = {
    // What shall stay pending is pending already: nothing leads back there.
    ...(state !== 'pending' && { state }),
    url: null,
    ...(forDomain && { forDomain }),
    ...(description && { description }),
  };
  const outcome = await withServer(ports, intent, (server) => server.update(new Map([[alias.id, patch]])));
  if (!outcome.ok) return postpone(ports, intent, outcome.error);
  const refusal = outcome.value.refused.get(alias.id);
  if (refusal?.code === 'alias-not-found') return apply(ports, intent.id, { type: 'gone' });
  if (refusal) return postpone(ports, intent, refusal);
  await remember(ports, intent, () => putPromoted(ports, intent, alias));
  return apply(ports, intent.id, { type: 'promoted' });
}

/** What an address is once it is used: `enabled` unless the person wished for something that the server has. */
export function stateOf({ wish, pending }: Pick<Intent, 'wish' | 'pending'>) {
  const { state = 'enabled' } = wish;
  return state === 'pending' && !pending ? 'enabled' : state;
}

/** Takes an address back: destroyed, or `deleted` where the server refuses to destroy. */
async function destroy(ports: AliasPorts, intent: Intent): Promise<Result<Intent | null>> {
  const { alias } = intent;
  if (!alias) return apply(ports, intent.id, { type: 'undone' });
  const taken = await withServer(ports, intent, (server) => withdraw(server, [alias.id]));
  if (!taken.ok) return postpone(ports, intent, taken.error);
  await remember(ports, intent, () => ports.cache.change(intent.accountId, { remove: [alias.id] }));
  return apply(ports, intent.id, { type: 'undone' });
}

/** Does what an intent owes now, whatever its phase; an intent that owes nothing is answered unchanged. */
export async function settle(ports: AliasPorts, intent: Intent): Promise<Result<Intent | null>> {
  const now = ports.now();
  switch (intent.phase) {
    case 'sending': {
      // The process that sent it is gone, so its answer will never come.
      const lost = await apply(ports, intent.id, {
        type: 'lost',
        error: { code: 'outcome-unknown', address: 'unknown' },
      });
      return lost.ok && lost.value ? checkOutcome(ports, lost.value) : lost;
    }
    case 'checking':
      return checkOutcome(ports, intent);
    case 'filled':
      return promote(ports, intent);
    case 'undoing':
      return destroy(ports, intent);
    case 'leased': {
      if (!isDue(intent, now)) return ok(intent);
      const filled = await apply(ports, intent.id, { type: 'filled', wish: wishOfLease(intent) });
      return filled.ok && filled.value ? promote(ports, filled.value) : filled;
    }
    case 'spare':
      return isFresh(intent, now) ? ok(intent) : apply(ports, intent.id, { type: 'expired' });
    default:
      return ok(intent);
  }
}

/** What a leased alias becomes when it is used: the site of the document that leased it. */
export function wishOfLease(intent: Intent): AliasWish {
  if (intent.purpose?.kind !== 'offer') return intent.wish;
  return { ...intent.wish, forDomain: intent.purpose.lease.origin };
}

async function withServer<T>(
  ports: AliasPorts,
  intent: Intent,
  use: (server: AliasServer) => Promise<Result<T>>,
): Promise<Result<T>> {
  const server = await ports.server(intent.accountId);
  return server.ok ? use(server.value) : server;
}

/** Without a sign-in nothing but a sign-in helps, and that one starts everything at once. */
const untilSignIn = 3_600_000;

async function postpone(ports: AliasPorts, intent: Intent, error: AppError): Promise<Result<Intent | null>> {
  const now = ports.now();
  if (error.code === 'signed-out' && now - intent.createdAt > historyLifetime) {
    // By now the server has dropped it or mail has made it lasting; of who left for good, nothing is kept.
    return transact(ports, () => ({ remove: [intent.id], result: null }));
  }
  if (error.code === 'signed-out' || error.code === 'needs-sign-in')
    return apply(ports, intent.id, { type: 'tried', error, dueAt: now + untilSignIn });
  const dueAt = now + backOff(intent.tries, ports.random(), error.retryAfter);
  return apply(ports, intent.id, { type: 'tried', error, dueAt });
}

/** The cached entry of a promoted alias: the server's other facts come with the next refresh. */
async function putPromoted(
  ports: AliasPorts,
  intent: Intent,
  alias: { id: string; email: string },
): Promise<void> {
  const known = (await ports.cache.load(intent.accountId))?.aliases.find(({ id }) => id === alias.id);
  const promoted: Alias = {
    createdAt: new Date(intent.createdAt).toISOString(),
    createdBy: '',
    lastMessageAt: null,
    ...known,
    ...alias,
    state: stateOf(intent),
    forDomain: intent.wish.forDomain || (known?.forDomain ?? ''),
    description: intent.wish.description || (known?.description ?? ''),
    url: null,
  };
  await ports.cache.change(intent.accountId, { put: [promoted] });
}
