import type { Indexed } from '../../domain/search/search-aliases.ts';

/**
 * Makes the words by which entries are found while nothing else is to do, so that the first letter of a search is as quick as
 * the ones after it. What is typed before all are made waits for the rest of them. Returns how to stop.
 */
export function prepareSearch(entries: readonly Indexed[]): () => void {
  let at = 0;
  const prepare = (deadline: IdleDeadline) => {
    while (at < entries.length && deadline.timeRemaining() > 1) {
      void entries[at]?.text;
      at += 1;
    }
    if (at < entries.length) pause = requestIdleCallback(prepare);
  };
  let pause = requestIdleCallback(prepare);
  return () => cancelIdleCallback(pause);
}
