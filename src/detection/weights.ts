// Written by `npx tsx scripts/learn-detection.ts`; see docs/detection.md. Not to be edited by hand.
import type { Structural } from './signals.ts';

/** The score of a field about which nothing is known, in fifths of a logit. */
export const base = 1;

/** The least score that earns an offer. */
export const offerFrom = 3;

/** Weights of words: a row for each of `places`, a column for each of `concepts`. */
// biome-ignore format: a table
export const wordWeights: readonly (readonly number[])[] = [
  [0, 3, -3, -6, 5, 2, -1, -5, -6, -4, -4, 0, -2, 0, -10], // field
  [0, 3, -4, -7, 5, 1, -4, -7, -9, -5, -4, 0, -3, 0, -10], // label
  [0, 11, -9, -10, 10, 8, -7, -8, -7, -4, 0, 0, -6, 0, -15], // button
  [0, 6, -5, -8, 6, 5, -5, -5, -7, -4, 0, 0, -7, 0, -10], // heading
  [0, 6, -6, -9, 6, 3, -4, 0, -4, 0, 0, 0, -4, 0, -5], // before
  [0, 8, -7, -9, 8, 5, -5, -6, -6, 0, 0, 0, -5, 0, -10], // form
  [0, -2, 2, -7], // link
  [0, 1, -1, -6, 6, 0, -2, 0, -2, 0, 0, 0, -1], // text
  [0, 2, 0, 0, 0, 2, -3, 0, -4, -1], // names
  [0, 7, -7, -6, 1, 5, -3, -1, -4, 0, 0, 0, -5, 0, -10], // path
];

/** Weights of structural signals. */
export const structureWeights: Readonly<Record<Structural, number>> = {
  'type-email': 1,
  'autocomplete-username': -3,
  'holds-address': -9,
  'labelled-to': -10,
  'new-password': 6,
  'current-password': -7,
  'two-passwords': 10,
  'bare-login': -6,
  'fields-and-password': 7,
  'only-field': 0,
  'many-fields': 6,
  textarea: -8,
  'search-landmark': -10,
  footer: 6,
  combined: 10,
};
