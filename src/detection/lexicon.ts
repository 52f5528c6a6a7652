import { hash, hashes, isLatin, letters, shift } from './hash.ts';
import { normalise } from './normalise.ts';
import type { PackedStems, PackedWords } from './pack-words.ts';

/** The concepts that a text speaks about, as bits in the order of `concepts`. */
export type Lexicon = (text: string) => number;

/**
 * Stems in one text and arrays of numbers, since thousands of small objects would weigh more than all the rest that a page holds of ours.
 * Entry `i` goes from `starts[i]` to `starts[i + 1]`; those whose first letters hash to `h` are `buckets[h]` to `buckets[h + 1]`.
 */
interface Index extends Pick<PackedStems, 'stems' | 'kinds' | 'bits'> {
  readonly starts: Uint32Array;
  readonly buckets: Uint16Array;
}

function unpack({ stems, lengths, counts, kinds, bits }: PackedStems): Index {
  const starts = new Uint32Array(kinds.length + 1);
  const buckets = new Uint16Array(hashes + 1);
  for (let i = 0, start = 0; i < kinds.length; starts[++i] = start) start += lengths.charCodeAt(i) - shift;
  for (let i = 0, first = 0; i < hashes; buckets[++i] = first) first += counts.charCodeAt(i) - shift;
  return { stems, starts, kinds, bits, buckets };
}

/** Number of the longest stem that a text has at a place; -1 where it has none. */
function findStem({ stems, starts, buckets }: Index, text: string, at: number, length: number): number {
  const key = hash(text, at, length);
  for (let i = buckets[key] ?? 0; i < (buckets[key + 1] ?? 0); i++) {
    const start = starts[i] ?? 0;
    const end = starts[i + 1] ?? 0;
    let same = start;
    while (same < end && stems.charCodeAt(same) === text.charCodeAt(at + same - start)) same++;
    if (same === end) return i;
  }
  return -1;
}

/** Unpacks when it is first asked; what that was made from is then let go. */
function unpackLater(packed: PackedStems): () => Index {
  let stems: PackedStems | Index = packed;
  return () => {
    if ('counts' in stems) stems = unpack(stems);
    return stems;
  };
}

/** A lexicon over some words. Each script is unpacked at the first text that has it. */
export function createLexicon(words: PackedWords): Lexicon {
  const latinIndex = unpackLater(words.latin);
  const otherIndex = unpackLater(words.other);
  const known = new Map<string, number>();

  function search(text: string, latin: boolean): number {
    const index = (latin ? latinIndex : otherIndex)();
    const length = letters(latin);
    let bits = 0;
    for (let at = 0; at + length <= text.length; at++) {
      const found = findStem(index, text, at, length);
      if (found < 0) continue;
      bits |= index.bits[index.kinds.charCodeAt(found) - shift] ?? 0;
      const end = index.starts[found + 1] ?? 0;
      // What a stem covers is read; only a space at its end may begin the next one.
      at += end - (index.starts[found] ?? 0) - (index.stems[end - 1] === ' ' ? 2 : 1);
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
