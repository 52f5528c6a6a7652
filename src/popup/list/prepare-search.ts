import type { Indexed } from '../../domain/search/search-aliases.ts';

/** Entries between two looks at the clock: two or three ms, which no key stroke feels. */
const slice = 500;
/** A busy machine has no idle time; then it is taken, in ms. */
const patience = 30;

/**
 * Makes the words by which entries are found while nothing else is to do, so that the first letter of a search is as quick as
 * the ones after it. What is typed before all are made waits for the rest of them. Returns how to stop.
 */
export function prepareSearch(entries: readonly Indexed[]): () => void {
  let at = 0;
  const prepare = (deadline: IdleDeadline) => {
    do {
      for (const entry of entries.slice(at, at + slice)) void entry.text;
      at += slice;
    } while (at < entries.length && deadline.timeRemaining() > 4);
    if (at < entries.length) pause = requestIdleCallback(prepare, { timeout: patience });
  };
  let pause = requestIdleCallback(prepare, { timeout: patience });
  return () => cancelIdleCallback(pause);
}
