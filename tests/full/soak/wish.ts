import { randomUUID } from 'node:crypto';
import type { Aliases } from '../../../src/aliases/service.ts';
import type { AppError } from '../../../src/domain/errors.ts';
import type { Result } from '../../../src/domain/result.ts';

/** What a person wished for, and what they were told in the end. */
export interface Outcome {
  readonly name: string;
  readonly email: string | null;
  /** What they did with it. */
  readonly end: 'used' | 'closed' | 'undone';
  readonly error: AppError | null;
}

/** Of ten wishes, six are filled in a page, two made in the popup, one closed unused, one taken back. */
const ways = ['fill', 'fill', 'fill', 'fill', 'fill', 'fill', 'direct', 'direct', 'close', 'undo'] as const;

const owner = { accountId: 'ada', private: false, pending: true };

/**
 * One wish, as page or popup see it through. `ask` says it to the process of the moment, again where that was killed
 * before it answered.
 */
export async function wish(
  n: number,
  ask: <T>(question: (aliases: Aliases) => Promise<Result<T>>) => Promise<Result<T>>,
): Promise<Outcome> {
  const name = `wish ${n}`;
  const way = ways[n % ways.length];
  const requestId = randomUUID();
  const documentId = randomUUID();
  const origin = `https://site${n}.example`;
  if (way === 'direct') {
    const wanted = { forDomain: origin, description: name, prefix: '' };
    const made = await ask((aliases) => aliases.create(owner, requestId, wanted));
    return {
      name,
      email: made.ok ? made.value.email : null,
      end: 'used',
      error: made.ok ? null : made.error,
    };
  }
  const lease = { requestId, tabId: 1, documentId, origin };
  const leased = await ask((aliases) => aliases.lease(owner, lease, { description: name, prefix: '' }));
  if (!leased.ok) return { name, email: null, end: 'used', error: leased.error };
  const { intentId, email } = leased.value;
  const report = async (what: 'filled' | 'release' | 'undo') => {
    const heard = await ask((aliases) => aliases.report(what, intentId, documentId));
    if (!heard.ok) throw new Error(`${what} of ${name} was refused: ${heard.error.code}`);
  };
  if (way === 'close') {
    await report('release');
    return { name, email, end: 'closed', error: null };
  }
  await report('filled');
  if (way === 'undo') await report('undo');
  return { name, email, end: way === 'undo' ? 'undone' : 'used', error: null };
}
