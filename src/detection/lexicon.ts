import { firstKind, hash, hashes, isKind, isLatin, letters, placeSize, readPlace } from './hash.ts';
import { normalise } from './normalise.ts';
import type { PackedStems } from './pack-words.ts';

/** The concepts that a text speaks about, as bits in the order of `concepts`. */
export type Lexicon = (text: string) => number;

/** The concepts that a text speaks about in the letters of some stems. At each place the longest stem counts. */
function search(text: string, { stems, places, bits }: PackedStems, latin: boolean): number {
  const length = letters(latin);
  let found = 0;
  for (let at = 0; at + length <= text.length; at++) {
    const key = hash(text, at, length, hashes(latin)) * placeSize;
    const last = readPlace(places, key + placeSize);
    for (let place = readPlace(places, key); place < last; place++) {
      let to = at;
      for (; stems.charCodeAt(place) === text.charCodeAt(to); to++) place++;
      const kind = stems.charCodeAt(place);
      if (isKind(kind)) {
        found |= bits[kind - firstKind] ?? 0;
        // What a stem covers is read; only a space at its end may begin the next one.
        at = to - (text[to - 1] === ' ' ? 2 : 1);
        break;
      }
      while (!isKind(stems.charCodeAt(place))) place++;
    }
  }
  return found;
}

/** Words that can come later. */
export interface WordsInUse {
  readonly latin: PackedStems;
  other: PackedStems | null;
  /** A text was met in letters of which there were no words: what it is about is not known. */
  lacking?: boolean;
}

/** A lexicon over some words. */
export function createLexicon(words: WordsInUse): Lexicon {
  const known = new Map<string, number>();

  return (text) => {
    let bits = known.get(text);
    if (bits === undefined) {
      const plain = normalise(text);
      bits = search(plain, words.latin, true);
      if (!isLatin(plain)) {
        words.lacking = !words.other;
        if (!words.other) return bits;
        bits |= search(plain, words.other, false);
      }
      if (known.size > 499) known.clear();
      if (text.length < 100) known.set(text, bits);
    }
    return bits;
  };
}
