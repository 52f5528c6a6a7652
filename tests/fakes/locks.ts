import { createTurns, type InTurn } from '../../src/domain/turns.ts';

/** Web Locks as far as we use them, for a Node that has none: whoever asks for a name waits for all who asked before. */
export function createFakeLocks() {
  const turns = new Map<string, InTurn>();
  return {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      const inTurn = turns.get(name) ?? createTurns();
      turns.set(name, inTurn);
      return inTurn(work);
    },
  };
}
