/** How strongly learning is pulled towards the prior. Chosen by cross-validation over sites: 1 to 4 differ little. */
export const pull = 2;

/** The least score, in fifths of a logit, that earns an offer: above even odds, since a wrong mark costs more than none. */
export const offerFrom = 3;
