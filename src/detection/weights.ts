// Written by `npx tsx scripts/learn-detection.ts`; see docs/detection.md. Not to be edited by hand.
import type { Structural } from './signals.ts';

/** The score of a field about which nothing is known, in fifths of a logit. */
export const base = 0;

/** The least score that earns an offer. */
export const offerFrom = 3;

/** Weights of words: a row for each of `places`, a column for each of `concepts`. */
// biome-ignore format: a table
export const wordWeights: readonly (readonly number[])[] = [
  [0, 3, -3, -5, 5, 1, -1, -5, -6, -4, -3, 0, -2, 0, -10], // field
  [0, 3, -4, -7, 5, 0, -4, -7, -8, -5, -4, 0, -3, 0, -10, 0, 0, -2], // label
  [0, 11, -8, -10, 11, 7, -6, -8, -7, -4, 0, 0, -7, 0, -15], // button
  [0, 7, -5, -8, 7, 5, -5, -5, -7, -4, 0, 0, -6, 0, -10, -4], // heading
  [0, 6, -6, -8, 7, 3, -4, 0, -4, 0, 0, 0, -5, 0, -5, -1, 0, -1], // before
  [0, 8, -6, -8, 8, 5, -5, -6, -6, 0, 0, 0, -5, 0, -10], // form
  [0, -2, 2, -7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, -3], // link
  [0, 2, -1, -6, 6, 0, -3, 0, -2, 0, 0, 0, -1, 0, 0, 3, -4, -5, 0, 3], // text
  [0, 2, 0, 0, 0, 1, -3, 0, -4, -2, 0, 0, 0, 0, 0, 0, 0, 0, 4], // names
  [0, 7, -7, -6, 2, 5, -3, -1, -4, 0, 0, 0, -5, 0, -10], // path
];

/** Weights of structural signals. */
export const structureWeights: Readonly<Record<Structural, number>> = {
  'type-email': 1,
  'autocomplete-username': -3,
  'autocomplete-email': 4,
  'holds-address': -9,
  'labelled-to': -10,
  'new-password': 6,
  'current-password': -7,
  'two-passwords': 9,
  'bare-login': -5,
  'fields-and-password': 7,
  'only-field': 0,
  'many-fields': 5,
  textarea: -7,
  'search-landmark': -10,
  footer: 5,
  combined: 10,
};
