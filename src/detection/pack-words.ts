import { type Concept, concepts } from './concepts.ts';
import { firstKind, hash, hashes, isLatin, letters, writePlace } from './hash.ts';

/**
 * The words of one language: stems by concept, spaces between them, written as `normalise` leaves text. A stem matches
 * anywhere in a word unless `_` asks for a word's edge; `-` is a space, a hyphen or nothing. `mute` stems are about nothing,
 * and so hide what they contain ("in order to").
 */
export type Row = Readonly<Partial<Record<Concept | 'mute', string>>>;

/** Word rows by language. */
export type Languages = Readonly<Record<string, Row>>;

/** All stems of one script, each with the concepts it is about, as texts: they are looked up as they stand, and nothing is made of them first. */
export interface PackedStems {
  /** One after the other, by hash, the longest of a hash first; behind each its kind, as a capital that is none of its letters. */
  readonly stems: string;
  /** Where those of each hash begin, and where the last ends. */
  readonly places: string;
  /** Concepts that stems of a kind are about together, as bits; few of them differ. */
  readonly bits: readonly number[];
}

/** Words as pages get them: plain data, prepared by the build so that no page spends its time on it. */
export interface PackedWords {
  readonly latin: PackedStems;
  /** Of all other scripts; null where they are kept elsewhere. */
  readonly other: PackedStems | null;
}

/** Prepares rows for `createLexicon`. */
export function packWords(languages: Languages): PackedWords {
  return { latin: pack(languages, true), other: pack(languages, false) };
}

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
  const count = hashes(latin);
  const hashOf = (stem: string) => hash(stem, 0, letters(latin), count);
  const sorted = [...meaning.keys()].sort((a, b) => hashOf(a) - hashOf(b) || b.length - a.length);
  const bits = [...new Set(meaning.values())];
  let stems = '';
  let places = '';
  let next = 0;
  for (let key = 0; key <= count; key++) {
    places += writePlace(stems.length);
    for (let stem = sorted[next]; stem !== undefined && hashOf(stem) === key; stem = sorted[++next])
      stems += stem + String.fromCharCode(firstKind + bits.indexOf(meaning.get(stem) ?? 0));
  }
  return { stems, places, bits };
}
