/**
 * What a word can be about. The order is that of the bits in a set of concepts and of the columns of the weights.
 *
 * `login` is also about what only somebody known to the site does (track an order); `again` asks for something a second
 * time; `stop` ends a subscription; `member` and `newcomer` speak to who has an account and to who has none, as a form does
 * that leads them elsewhere; `stay` keeps somebody logged in; `person` is what a site asks of somebody it does not know yet.
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
  'member',
  'newcomer',
  'stay',
  'person',
  'terms',
] as const;

export type Concept = (typeof concepts)[number];

/** The bit that stands for a concept in a set of them. */
export const bit = (concept: Concept): number => 1 << concepts.indexOf(concept);
