/**
 * What this very process is doing. The journal tells what is owed; only the process that sent a request knows that its
 * answer may still come, so recovery leaves alone what is live here. A restarted worker starts with nothing live.
 */
export interface Live {
  /** Whether work on the intent (or whatever else is named so) is under way in this process. */
  has(intentId: string): boolean;
  /** Runs work on one intent after all earlier work on it: a promotion and an undo never race. */
  run<T>(intentId: string, work: () => Promise<T>): Promise<T>;
}

/** The name under which changes of an account's addresses take turns, beside the ids of intents. */
export const changesOf = (accountId: string): string => `changes of ${accountId}`;

export function createLive(): Live {
  const tails = new Map<string, Promise<unknown>>();
  return {
    has: (intentId) => tails.has(intentId),
    run(intentId, work) {
      // The tail's own outcome belongs to whoever started it; here it only marks the turn.
      const turn = (tails.get(intentId) ?? Promise.resolve()).then(work, work);
      tails.set(intentId, turn);
      const leave = () => {
        if (tails.get(intentId) === turn) tails.delete(intentId);
      };
      turn.then(leave, leave);
      return turn;
    },
  };
}
