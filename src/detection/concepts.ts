/**
 * What a word can be about. The order is that of the columns of the word rows and of the rows of the weights.
 *
 * `login` is also about what only somebody known to the site does (track an order); `again` asks for something a second
 * time; `stop` ends a subscription.
 */
export const concepts = [
  'email',
  'register',
  'login',
  'recovery',
  'newsletter',
  'checkout',
  'contact',
  'search',
  'recipient',
  'code',
  'user',
  'again',
  'settings',
  'name',
  'stop',
] as const;

export type Concept = (typeof concepts)[number];

/** The bit that stands for a concept in a set of them. */
export const bit = (concept: Concept): number => 1 << concepts.indexOf(concept);
