import type { Lessons } from '../detection/index.ts';
import type { Complaining } from './complaints.ts';
import type { Tree } from './offer/element.ts';
import type { PanelWords } from './offer/view.ts';

/** What the page kit holds: all that mark and panel work with and that is no code. `domain/page-kit.ts` tells where it is. */
export interface PageKit {
  /** What the detector was taught. */
  readonly lessons: Lessons;
  /** Style sheet of mark and panel. */
  readonly style: string;
  readonly markTree: Tree;
  readonly panelTree: Tree;
  readonly words: PanelWords;
  readonly complaining: Complaining;
  /** What a person is told of the detector's signals: the end of a message's key. */
  readonly told: Readonly<Record<string, string>>;
}
