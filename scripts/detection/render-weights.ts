import { concepts } from '../../src/detection/concepts.ts';
import { places, structure } from '../../src/detection/signals.ts';
import { offerFrom } from './pull.ts';
import type { Model } from './train.ts';

/** The weights as a source file. */
export function renderWeights({ base, weights }: Model): string {
  const rows = places.map((place) => {
    const row = concepts.map((concept) => weights.get(`${place}:${concept}`) ?? 0);
    return row.slice(0, row.findLastIndex(Boolean) + 1);
  });
  return `// Written by \`npx tsx scripts/learn-detection.ts\`; see docs/detection.md. Not to be edited by hand.
import type { Structural } from './signals.ts';

/** The score of a field about which nothing is known, in fifths of a logit. */
export const base = ${base};

/** The least score that earns an offer. */
export const offerFrom = ${offerFrom};

/** Weights of words: a row for each of \`places\`, a column for each of \`concepts\`. */
// biome-ignore format: a table
export const wordWeights: readonly (readonly number[])[] = [
${rows.map((row, i) => `  [${row.join(', ')}], // ${places[i]}`).join('\n')}
];

/** Weights of structural signals. */
export const structureWeights: Readonly<Record<Structural, number>> = {
${Object.keys(structure)
  .map((name) => `  ${/-/.test(name) ? `'${name}'` : name}: ${weights.get(name) ?? 0},`)
  .join('\n')}
};
`;
}
