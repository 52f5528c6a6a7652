import { normalise } from './normalise.ts';

/** Word rows by language; `words.ts` holds them, and says how a row is written. */
export type Languages = Readonly<Record<string, string>>;

/** The concepts that a text speaks about, as bits in the order of `concepts`. */
export type Lexicon = (text: string) => number;

interface Index {
  /** Finds a listed stem at every position, longest first. */
  readonly stems: RegExp;
  /** Stem, spaces left out → set of concepts, as bits. */
  readonly meaning: ReadonlyMap<string, number>;
}

function build(languages: Languages): Index {
  const meaning = new Map<string, number>();
  const patterns = new Set<string>();
  for (const row of Object.values(languages)) {
    row.split('/').forEach((column, concept) => {
      for (const word of column.split(' ')) {
        const key = word.replace(/[_-]/g, '');
        if (!key) continue;
        meaning.set(key, (meaning.get(key) ?? 0) | (1 << concept));
        const stem = word.replaceAll('_', ' ');
        patterns.add(stem.replaceAll('-', ' ')).add(stem.replaceAll('-', ''));
      }
    });
  }
  // Nothing but plain literals, so that the engine factors them by their first letters.
  const sources = [...patterns].sort((a, b) => b.length - a.length);
  return { stems: new RegExp(`(?=(${sources.join('|')}))`, 'g'), meaning };
}

/** A lexicon over some rows. Its search is built at the first question, so that a page without fields never pays for it. */
export function createLexicon(languages: Languages): Lexicon {
  let index: Index | null = null;
  return (text) => {
    index ??= build(languages);
    let bits = 0;
    for (const [, stem = ''] of normalise(text).matchAll(index.stems)) {
      bits |= index.meaning.get(stem.replaceAll(' ', '')) ?? 0;
    }
    return bits;
  };
}
