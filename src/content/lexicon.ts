import { createLexicon } from '../detection/index.ts';
import { languages } from '../detection/words.ts';

/** The words by which fields are judged. */
export const lexicon = createLexicon(languages);
