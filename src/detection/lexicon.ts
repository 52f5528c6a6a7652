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
  const patterns = new Map<string, string>();
  for (const row of Object.values(languages)) {
    row.split('/').forEach((column, concept) => {
      for (const word of column.split(' ')) {
        const text = word
          .replaceAll('_', '^')
          .split('^')
          .map((part) =>
            part
              .split('-')
              .map((p) => normalise(p).trim())
              .join('-'),
          );
        const key = text.join('').replaceAll('-', '');
        if (!key) continue;
        meaning.set(key, (meaning.get(key) ?? 0) | (1 << concept));
        patterns.set(text.join(' ').replaceAll('-', ' ?'), key);
      }
    });
  }
  const sources = [...patterns.keys()].sort((a, b) => b.length - a.length);
  return { stems: new RegExp(`(?=(${sources.join('|')}))`, 'g'), meaning };
}

/** The concepts (bits, in the order of `concepts`) that normalised text speaks about. */
export function conceptsIn(text: string): number {
  if (text.length < 3) return 0;
  lexicon ??= build();
  let bits = 0;
  for (const match of text.matchAll(lexicon.stems)) {
    bits |= lexicon.meaning.get((match[1] ?? '').replaceAll(' ', '')) ?? 0;
  }
  return bits;
}
