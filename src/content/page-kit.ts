import type { Lessons } from '../detection/index.ts';
import type { PageKitPart } from '../domain/page-kit.ts';
import type { Complaining } from './complaints.ts';
import type { Tree } from './offer/element.ts';
import type { PanelWords } from './offer/view.ts';

// What the page kit holds: all that mark and panel work with and that is no code. `domain/page-kit.ts` tells where it is.

/** What every mark needs; words in other letters than Latin, which few pages have, are not in it. */
export interface MarkKit {
  /** What the detector was taught. */
  readonly lessons: Lessons;
  /** Style sheet of the mark. */
  readonly style: string;
  readonly markTree: Tree;
  /** The mark's name in every language. */
  readonly markNames: readonly string[];
  /** SHA-256 of the other parts, in Base64. */
  readonly digests: Readonly<Record<Exclude<PageKitPart, 'kit'>, string>>;
}

/** What the panel needs besides. */
export interface PanelKit {
  readonly style: string;
  readonly panelTree: Tree;
  readonly words: PanelWords;
  readonly complaining: Complaining;
  /** What a person is told of the detector's signals: the end of a message's key. */
  readonly told: Readonly<Record<string, string>>;
}
