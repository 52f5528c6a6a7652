/** Runs work after all that was handed to it before. What rejects tells its own caller, and keeps nobody else from their turn. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** Turns of this process: whoever reads, decides and writes must not do so between another's reading and writing. */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
