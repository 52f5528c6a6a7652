import { type Concept, concepts } from './concepts.ts';
import { hash, hashes, isLatin, letters, shift } from './hash.ts';

/**
 * The words of one language: stems by concept, spaces between them, written as `normalise` leaves text. A stem matches
 * anywhere in a word unless `_` asks for a word's edge; `-` is a space, a hyphen or nothing. `mute` stems are about nothing,
 * and so hide what they contain ("in order to").
 */
export type Row = Readonly<Partial<Record<Concept | 'mute', string>>>;

/** Word rows by language. */
export type Languages = Readonly<Record<string, Row>>;

/** All stems of one script, in the order in which they are looked up, each with the concepts it is about. */
export interface PackedStems {
  /** One after the other: by hash, the longest of a hash first. */
  readonly stems: string;
  /** The length of each, as the character whose code it is, from `shift` on. */
  readonly lengths: string;
  /** How many stems each hash has, written likewise. */
  readonly counts: string;
  /** What each is about: its place among `bits`, written likewise. */
  readonly kinds: string;
  /** Concepts that stems are about together, as bits; few of them differ. */
  readonly bits: readonly number[];
}

/** Words as pages get them: plain data, prepared by the build so that no page spends its time on it. */
export interface PackedWords {
  readonly latin: PackedStems;
  readonly other: PackedStems;
}

/** Prepares rows for `createLexicon`. */
export function packWords(languages: Languages): PackedWords {
  return { latin: pack(languages, true), other: pack(languages, false) };
}

/** Small numbers as a text: read without a parser, and shorter than digits and commas. */
const write = (numbers: readonly number[]): string =>
  String.fromCharCode(...numbers.map((number) => number + shift));

function pack(languages: Languages, latin: boolean): PackedStems {
  const meaning = new Map<string, number>();
  for (const row of Object.values(languages)) {
    for (const [concept, stems] of Object.entries(row)) {
      const bits = concept === 'mute' ? 0 : 1 << concepts.indexOf(concept as Concept);
      if (isLatin(stems) !== latin) continue;
      for (const stem of stems.split(' ')) {
        for (const text of [stem.replace(/[_-]/g, ' '), stem.replace(/-/g, '').replace(/_/g, ' ')])
          meaning.set(text, (meaning.get(text) ?? 0) | bits);
      }
    }
  }
  const hashOf = (stem: string) => hash(stem, 0, letters(latin));
  const stems = [...meaning.keys()].sort((a, b) => hashOf(a) - hashOf(b) || b.length - a.length);
  const counts = new Array<number>(hashes).fill(0);
  const bits = [...new Set(meaning.values())];
  for (const stem of stems) counts[hashOf(stem)] = (counts[hashOf(stem)] ?? 0) + 1;
  return {
    stems: stems.join(''),
    lengths: write(stems.map(({ length }) => length)),
    counts: write(counts),
    kinds: write(stems.map((stem) => bits.indexOf(meaning.get(stem) ?? 0))),
    bits,
  };
}
