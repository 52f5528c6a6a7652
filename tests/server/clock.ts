/** The server's idea of now. Tests move it forward; it never goes back by itself. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** ISO 8601 in whole seconds, as JMAP's UTCDate (RFC 8620 §1.4). */
  iso(): string;
  /** Moves the clock by some milliseconds, and tells whoever listens. */
  advance(ms: number): void;
  onAdvance(listener: (ms: number) => void): void;
}

/** A clock that starts with the machine's. */
export function createClock(base: () => number = Date.now): Clock {
  let offset = 0;
  const listeners: ((ms: number) => void)[] = [];
  const now = () => base() + offset;
  return {
    now,
    iso: () => new Date(now()).toISOString().replace(/\.\d+Z$/, 'Z'),
    advance: (ms) => {
      offset += ms;
      for (const listener of listeners) listener(ms);
    },
    onAdvance: (listener) => void listeners.push(listener),
  };
}
