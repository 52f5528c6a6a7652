interface SessionMemory {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const key = 'here';

/**
 * Nothing tells an extension that it was turned off and on again. Its session memory ends when it is turned off, though, as with
 * the browser and with an update: where that memory is new, and neither of these two explains it, the pages that are open have
 * lost our scripts. `onReturn` then runs, once.
 */
export function watchReturn(session: SessionMemory, onReturn: () => Promise<void>) {
  let explained = false;
  return {
    /** The browser started, or this build is new: nobody has to make up for anything. */
    explain(): void {
      explained = true;
    },
    /** To be called once in the life of each background, after the browser had time to say why it started it. */
    async look(): Promise<void> {
      const { [key]: wasHere } = await session.get(key);
      if (wasHere) return;
      await session.set({ [key]: true });
      if (!explained) await onReturn();
    },
  };
}
