import { type Concept, concepts } from './concepts.ts';
import { normalise } from './normalise.ts';

/**
 * The words of one language: stems by concept, spaces between them, written as `normalise` leaves text. A stem matches
 * anywhere in a word unless `_` asks for a word's edge; `-` is a space, a hyphen or nothing. `mute` stems are about nothing,
 * and so hide what they contain ("in order to").
 */
export type Row = Readonly<Partial<Record<Concept | 'mute', string>>>;

/** Word rows by language. Plain data: it can be stored and sent. */
export type Languages = Readonly<Record<string, Row>>;

/** The concepts that a text speaks about, as bits in the order of `concepts`. */
export type Lexicon = (text: string) => number;

/** Stems by the hash of their first letters, the longest of a bucket first. */
type Index = [stem: string, bits: number][][];

/** How many letters are hashed: two say enough in large alphabets, and syllables need no more. */
const letters = (latin: boolean): number => (latin ? 3 : 2);

const isLatin = (text: string): boolean => !/[^\0-\u024f]/.test(text);

function hash(text: string, at: number, length: number): number {
  let sum = 0;
  for (let i = at; i < at + length; i++) sum = sum * 37 + text.charCodeAt(i);
  return sum & 4095;
}

/** Reads the rows' stems of Latin letters, or those of all others. */
function build(languages: Languages, latin: boolean): Index {
  const meaning = new Map<string, number>();
  for (const row of Object.values(languages)) {
    for (const [concept, stems] of Object.entries(row)) {
      const bits = (1 << concepts.indexOf(concept as Concept)) & (concept === 'mute' ? 0 : -1);
      if (isLatin(stems) !== latin) continue;
      for (const stem of stems.split(' ')) {
        const spaced = stem.replace(/[_-]/g, ' ');
        for (const text of [spaced, stem.replace(/-/g, '').replace(/_/g, ' ')])
          meaning.set(text, (meaning.get(text) ?? 0) | bits);
      }
    }
  }
  const index: Index = [];
  for (const entry of meaning) {
    const key = hash(entry[0], 0, letters(latin));
    const bucket = index[key] ?? [];
    index[key] = bucket;
    bucket.push(entry);
  }
  for (const bucket of index) bucket?.sort(([a], [b]) => b.length - a.length);
  return index;
}

/** A lexicon over some rows. Its search is built at the first question, so that a page without fields never pays for it. */
export function createLexicon(languages: Languages): Lexicon {
  const indexes = new Map<boolean, Index>();
  const known = new Map<string, number>();

  function search(text: string, latin: boolean): number {
    const index = indexes.get(latin) ?? build(languages, latin);
    indexes.set(latin, index);
    const length = letters(latin);
    let bits = 0;
    for (let at = 0; at + length <= text.length; at++) {
      const found = index[hash(text, at, length)]?.find(([stem]) => text.startsWith(stem, at));
      if (!found) continue;
      bits |= found[1];
      // What a stem covers is read; only a space at its end may begin the next one.
      at += found[0].trimEnd().length - 1;
    }
    return bits;
  }

  return (text) => {
    let bits = known.get(text);
    if (bits === undefined) {
      const plain = normalise(text);
      bits = search(plain, true) | (isLatin(plain) ? 0 : search(plain, false));
      if (known.size > 499) known.clear();
      if (text.length < 100) known.set(text, bits);
    }
    return bits;
  };
}
