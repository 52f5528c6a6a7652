import fc from 'fast-check';

/** Any value, but small: what is large costs time and finds nothing more. */
export const anything = fc.anything({ maxDepth: 2, maxKeys: 4 });

/** Any JSON value, small too. */
export const anyJson = fc.jsonValue({ maxDepth: 3 });

/** Milliseconds a fuzzing test may take where many others share the machine; it is done in a second otherwise. */
export const fuzzTimeout = 30_000;
