/** How strongly learning is pulled towards the prior. Chosen by cross-validation over sites: 0.3 to 4 differ little. */
export const pull = 2;
