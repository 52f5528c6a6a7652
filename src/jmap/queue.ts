/** Runs work, at most `most` at a time. What has to wait goes in the order in which it came, `urgent` work before the rest. */
export type Queue = <T>(most: number, urgent: boolean, work: () => Promise<T>) => Promise<T>;

/**
 * A server refuses what exceeds `maxConcurrentRequests` (RFC 8620 §2); here it waits instead. Nobody waits for ever: each
 * exchange ends after its own time, which begins when it is sent.
 */
export function createQueue(): Queue {
  let running = 0;
  const urgently: (() => void)[] = [];
  const waiting: (() => void)[] = [];

  return async (most, urgent, work) => {
    if (running < most) running += 1;
    // Whoever ends passes its place on.
    else await new Promise<void>((resolve) => (urgent ? urgently : waiting).push(resolve));
    try {
      return await work();
    } finally {
      const next = urgently.shift() ?? waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
