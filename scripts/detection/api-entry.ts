import * as detection from '../../src/detection/index.ts';
import { packWords } from '../../src/detection/pack-words.ts';
import { languages } from '../../src/detection/words.ts';

/** The whole interface, for tests that ask it questions in a page. */
Object.assign(globalThis, { detection, lexicon: detection.createLexicon(packWords(languages)) });
