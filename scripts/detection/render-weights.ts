import { places, structure } from '../../src/detection/signals.ts';
import { concepts } from '../../src/detection/words.ts';
import type { Model } from './train.ts';

/** The weights as a source file. */
export function renderWeights({ base, weights }: Model): string {
  const rows = places.map((place) => concepts.map((concept) => weights.get(`${place}:${concept}`) ?? 0));
  const facts = Object.keys(structure).map((name) => weights.get(name) ?? 0);
  return `// Written by \`npx tsx scripts/learn-detection.ts\`; see docs/detection.md. Not to be edited by hand.

/** The score of a field about which nothing is known, in tenths of a logit. */
export const base = ${base};

/** The least score that earns an offer. */
export const offerFrom = 0;

/** Weights of words: a row for each of \`places\`, a column for each of \`concepts\`. */
// biome-ignore format: a table
export const wordWeights: readonly (readonly number[])[] = [
${rows.map((row, i) => `  [${row.join(', ')}], // ${places[i]}`).join('\n')}
];

/** Weights of structural signals, in the order of \`structure\`. */
// biome-ignore format: a table
export const structureWeights: readonly number[] = [
${facts.map((weight, i) => `  ${weight}, // ${Object.keys(structure)[i]}`).join('\n')}
];
`;
}
