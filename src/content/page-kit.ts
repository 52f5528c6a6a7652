import type { Lessons } from '../detection/index.ts';

/** What the page kit holds: all that mark and panel work with and that is no code. `domain/page-kit.ts` tells where it is. */
export interface PageKit {
  /** What the detector was taught. */
  readonly lessons: Lessons;
  /** Style sheet of mark and panel. */
  readonly style: string;
  /** What to do about each fault, by its code: the end of a message's key. */
  readonly todos: Readonly<Record<string, string>>;
  /** What a person is told of the detector's signals: the end of a message's key. */
  readonly told: Readonly<Record<string, string>>;
  /** Paths of the two icons on a 24 px grid. */
  readonly icons: { readonly mask: string; readonly close: string };
}
