import type { AppError } from '../domain/errors.ts';
import type { Result } from '../domain/result.ts';

export interface RepeatOptions {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after so many milliseconds. */
  sleep(ms: number): Promise<void>;
  /** Between 0 and 1, for jitter. */
  random(): number;
  /** Milliseconds that all tries and waits may take together. */
  within: number;
}

const maxRepeats = 2;
const firstWait = 500;

/**
 * Runs what may be repeated without harm, again at most twice while the server says that it is busy, and only where the
 * wait it asks for fits. Waits grow and are jittered, so that many clients do not come back at once (RFC 8620 §3.6.2).
 * Never to be used for a creation.
 */
export async function repeatWhileBusy<T>(
  run: () => Promise<Result<T>>,
  { now, sleep, random, within }: RepeatOptions,
): Promise<Result<T>> {
  const end = now() + within;
  for (let repeats = 0; ; repeats += 1) {
    const result = await run();
    if (result.ok || !isBusy(result.error) || repeats === maxRepeats) return result;
    const asked = (result.error.retryAfter ?? 0) * 1000;
    const wait = asked + firstWait * 2 ** repeats * (0.5 + random());
    if (now() + wait >= end) return result;
    await sleep(wait);
  }
}

function isBusy({ code }: AppError): boolean {
  return code === 'server-busy' || code === 'server-unavailable';
}
