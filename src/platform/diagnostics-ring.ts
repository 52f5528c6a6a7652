import { type Entry, type Happening, ringSize } from '../domain/diagnostics.ts';
import { createTurns } from '../domain/turns.ts';
import { browser } from './browser.ts';
import { onWipe } from './wipe.ts';

const key = 'diagnostics';
/** Happenings are written together, so that noting one costs a click nothing, in ms. */
const pause = 250;

/**
 * The last happenings, in `storage.session`: they outlive the worker and are gone with the browser, so nothing about what a
 * person did is left on disk. What can't be noted is not: diagnostics never stand in anybody's way.
 */
export function createDiagnosticsRing(now: () => number) {
  let unwritten: Entry[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const inTurn = createTurns();

  async function stored(): Promise<readonly Entry[]> {
    const { [key]: entries } = await browser.storage.session.get(key);
    // Only this ring writes here, and content scripts can't reach it.
    return Array.isArray(entries) ? entries : [];
  }

  async function write(): Promise<void> {
    const news = unwritten;
    unwritten = [];
    try {
      await browser.storage.session.set({ [key]: [...(await stored()), ...news].slice(-ringSize) });
    } catch {
      // A full memory: the newest stay in this process, for as long as it lives.
      unwritten = [...news, ...unwritten].slice(-ringSize);
    }
  }

  function flush(): Promise<unknown> {
    clearTimeout(timer);
    timer = undefined;
    return inTurn(write);
  }

  onWipe(() => {
    clearTimeout(timer);
    timer = undefined;
    unwritten = [];
  });

  return {
    note(happening: Happening): void {
      unwritten.push({ ...happening, at: now() });
      if (timer === undefined) timer = setTimeout(() => void flush(), pause);
    },

    /** The oldest first. */
    async read(): Promise<readonly Entry[]> {
      await flush();
      const kept = await stored().catch(() => []);
      return [...kept, ...unwritten].slice(-ringSize);
    },
  };
}
