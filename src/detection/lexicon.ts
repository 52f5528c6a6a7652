import { normalise } from './normalise.ts';
import { languages } from './words.ts';

interface Lexicon {
  /** Finds a listed stem at every position, longest first. */
  readonly stems: RegExp;
  /** Stem, spaces left out → set of concepts, as bits. */
  readonly meaning: ReadonlyMap<string, number>;
}

let lexicon: Lexicon | null = null;

/** Built at the first question asked, so that a page without fields never pays for it. */
function build(): Lexicon {
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

/** The concepts that a text speaks about, as bits in the order of `concepts`. */
export function conceptsIn(text: string): number {
  lexicon ??= build();
  let bits = 0;
  for (const [, stem = ''] of normalise(text).matchAll(lexicon.stems)) {
    bits |= lexicon.meaning.get(stem.replaceAll(' ', '')) ?? 0;
  }
  return bits;
}
