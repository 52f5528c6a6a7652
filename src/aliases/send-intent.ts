import type { Alias } from '../domain/alias.ts';
import { appError } from '../domain/errors.ts';
import type { Intent, IntentEvent } from '../domain/intent.ts';
import { markerOf } from '../domain/intent.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { apply } from './journal.ts';
import type { AliasPorts } from './ports.ts';

/**
 * Sends the creation of an intent that the journal already holds as `sending`: one request, never a second one. Its
 * outcome is written before it is answered. Whoever asks later finds it in the journal.
 */
export async function sendIntent(ports: AliasPorts, intent: Intent): Promise<Result<Intent | null>> {
  const server = await ports.server(intent.accountId);
  if (!server.ok) {
    return apply(ports, intent.id, { type: 'refused', error: { ...server.error, address: 'none' } });
  }
  const made = await server.value.create({
    creationId: intent.id,
    state: intent.pending ? 'pending' : 'enabled',
    url: markerOf(intent.id),
    // A spare belongs to no site yet: site and description are written by the promotion. What makes the address
    // itself, prefix and domain, it keeps for life.
    wish:
      intent.purpose?.kind === 'direct' ? intent.wish : { ...intent.wish, forDomain: '', description: '' },
  });
  if (made.ok) {
    const intentNow = unlessUnwritten(await apply(ports, intent.id, created(made.value), atStake(intent)));
    if (intent.pending && made.value.state !== 'pending') await ports.refusesPending(intent.accountId);
    if (intent.purpose?.kind === 'direct')
      await remember(ports, intent, () => ports.cache.change(intent.accountId, { put: [made.value] }));
    return intentNow;
  }
  const { error } = made;
  const unknown = error.code === 'outcome-unknown' || error.address === 'unknown';
  if (!unknown) return apply(ports, intent.id, { type: 'refused', error });
  return unlessUnwritten(await apply(ports, intent.id, { type: 'lost', error }));
}

/**
 * An answer that could not be kept is as good as lost: the address may be on the server, while the journal still says
 * `sending`, by which it is found once storage works again.
 */
function unlessUnwritten<T>(written: Result<T>): Result<T> {
  if (written.ok) return written;
  const { code, detail } = written.error;
  return fail(appError('outcome-unknown', { address: 'unknown', detail: `${code}: ${detail}` }));
}

/** What the journal keeps of an address that exists; the server's state wins over the one that was asked for. */
export function created({ id, email, state }: Alias): Extract<IntentEvent, { type: 'created' }> {
  return { type: 'created', alias: { id, email }, pending: state === 'pending' };
}

/**
 * What the record of an intent must survive. An offered address that is still `pending` is in nobody's hands: were its
 * record lost in a power cut, the server would drop it within a day. Waiting for the disk twice is 3 to 6 ms of the click.
 */
export function atStake({ pending, purpose }: Pick<Intent, 'pending' | 'purpose'>): 'us' | 'all' {
  return pending && purpose?.kind === 'offer' ? 'us' : 'all';
}

/** The cache only mirrors the server: a write that fails costs a refresh, never an address. */
export async function remember(
  ports: AliasPorts,
  intent: Intent,
  write: () => Promise<void>,
): Promise<Result<null>> {
  if (intent.private) return ok(null);
  try {
    await write();
  } catch {
    // The next refresh brings it; the journal, which matters, is already written.
  }
  ports.changed();
  return ok(null);
}
