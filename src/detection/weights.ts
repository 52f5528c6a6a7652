// Written by `npx tsx scripts/learn-detection.ts`; see docs/detection.md. Not to be edited by hand.

/** The score of a field about which nothing is known, in tenths of a logit. */
export const base = 0;

/** The least score that earns an offer. */
export const offerFrom = 0;

/** Weights of words: a row for each of `places`, a column for each of `concepts`. */
// biome-ignore format: a table
export const wordWeights: readonly (readonly number[])[] = [
  [0, 7, -6, -11, 10, 4, -2, -10, -11, -8, -7, 0, -4, 0, 0, 0, 0, 0, -10], // field
  [0, 7, -9, -14, 9, 3, -8, -14, -15, -10, -7, 0, -6, 2, 0, 0, 0, 0, -10], // label
  [0, 18, -17, -20, 19, 13, -13, -16, -12, -8, 0, 0, -12, 0, 0, 0, 0, -5, -15], // button
  [0, 12, -10, -16, 10, 8, -12, -10, -12, -10, 0, 0, -10, 0, 0, 0, 4, -7, -12], // heading
  [0, 9, -10, -14, 11, 5, -5, 0, -8, 0, 0, 0, -6, 0, 0, 0, 0, 0, 0], // before
  [0, 16, -15, -18, 15, 10, -9, -12, -11, 0, 0, 0, -8, 0, 0, 0, 0, 0, -12], // form
  [0, -8, 4, -15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 4, -5, 0], // link
  [0, 3, -2, -10, 13, 0, -4, 0, -2, 0, 0, 0, 0, 6, 0, -8, 4, -5, 0], // text
  [0, 4, 0, 0, 0, 4, -7, 0, -7, -5, 0, 7, 0, 0, 4, -6, 0, 0, 0], // names
  [0, 11, -12, -12, 0, 10, -6, -2, -8, 0, 0, 0, -7, 0, 0, 0, 0, 0, -10], // path
  [0, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], // page
];

/** Weights of structural signals, in the order of `structure`. */
// biome-ignore format: a table
export const structureWeights: readonly number[] = [
  7, // type-email
  4, // autocomplete-email
  -7, // autocomplete-username
  -15, // holds-address
  -20, // labelled-to
  11, // new-password
  -15, // current-password
  18, // two-passwords
  -13, // bare-login
  -6, // bare-login-and-box
  14, // fields-and-password
  2, // only-field
  2, // some-fields
  10, // many-fields
  3, // select
  -14, // textarea
  -2, // method-get
  -20, // search-landmark
  10, // footer
  4, // aside
  -2, // beside-larger
  6, // beside-smaller
  16, // combined
];
