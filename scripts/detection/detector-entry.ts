import { createLexicon, detect } from '../../src/detection/index.ts';
import { packWords } from '../../src/detection/pack-words.ts';
import { languages } from '../../src/detection/words.ts';

const lexicon = createLexicon(packWords(languages));

/** The detector as a plain script: `detect()` answers the fields that would get a mark. */
Object.assign(globalThis, {
  detect: () =>
    detect(document, lexicon)
      .filter(({ offer }) => offer)
      .map(({ field }) => field),
});
