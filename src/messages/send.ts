import { appError } from '../domain/errors.ts';
import { fail } from '../domain/result.ts';
import type { Args, Envelope, Reply, Verb } from './contract.ts';

/** The one browser call that is needed, so that tests and pages can hand in their own. */
export type SendMessage = (message: unknown) => Promise<unknown>;

/**
 * Says one verb to the background and waits for its answer. Never throws: a background that is gone (update, crash)
 * ends in `no-answer`.
 */
export async function send<V extends Verb>(
  sendMessage: SendMessage,
  verb: V,
  args: Args<V>,
): Promise<Reply<V>> {
  const envelope: Envelope<V> = { bauta: verb, v: __VERSION__, args };
  try {
    const reply = await sendMessage(envelope);
    // Only our own background answers; a missing answer means that nobody listened.
    if (reply && typeof reply === 'object' && 'ok' in reply) return reply as Reply<V>;
    return fail(appError('no-answer'));
  } catch (error) {
    return fail(appError('no-answer', { detail: String(error) }));
  }
}
