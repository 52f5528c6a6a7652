import type { Concept } from './concepts.ts';
import { createLexicon, type Lexicon, type WordsInUse } from './lexicon.ts';
import type { PackedWords } from './pack-words.ts';
import type { Place, Question, Structural } from './signals.ts';

/** What each signal adds to the score of a field, in fifths of a logit. */
export interface Weights {
  /** The score of a field about which nothing is known. */
  readonly base: number;
  /** The least score that earns an offer. */
  readonly offerFrom: number;
  readonly places: readonly Place[];
  readonly concepts: readonly Concept[];
  /** Of words: a row for each of `places`, a column for each of `concepts`; columns left out are 0. */
  readonly words: readonly (readonly number[])[];
  readonly facts: Readonly<Record<Structural, number>>;
}

/** All that the detector was taught, as plain data: part of the page kit, so that no page pays for it before its first field. */
export interface Lessons {
  readonly words: PackedWords;
  readonly weights: Weights;
  readonly structure: Readonly<Record<Structural, Question>>;
}

/** The same, ready to be asked. */
export interface Knowledge extends Omit<Lessons, 'words'> {
  readonly words: WordsInUse;
  readonly lexicon: Lexicon;
}

/** Takes in the lessons. */
export function learn({ words, ...rest }: Lessons): Knowledge {
  const inUse = { ...words };
  return { ...rest, words: inUse, lexicon: createLexicon(inUse) };
}
