import * as detection from '../../src/detection/index.ts';
import { languages } from '../../src/detection/words.ts';

/** The whole interface, for tests that ask it questions in a page. */
Object.assign(globalThis, { detection, lexicon: detection.createLexicon(languages) });
