import { concepts } from './concepts.ts';
import type { Lessons } from './knowledge.ts';
import { packWords } from './pack-words.ts';
import { places, structure } from './signals.ts';
import { base, offerFrom, structureWeights, wordWeights } from './weights.ts';
import { languages } from './words.ts';

/** What the build puts into the page kit, and what tests and tools teach the detector. */
export const lessons: Lessons = {
  words: packWords(languages),
  structure,
  weights: { base, offerFrom, places, concepts, words: wordWeights, facts: structureWeights },
};
