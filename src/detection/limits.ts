/**
 * Caps on the work for one field, so that no page can make us slow. Real sign-up forms stay far below them; a form beyond
 * a cap is judged by what was seen up to there.
 */

/** Nodes visited while the form's own text is gathered. */
export const formNodes = 1500;
/** Nodes visited in all for one field: climbing, labels, neighbours and form. */
export const nodes = 4000;
/** Ancestors climbed from the field. */
export const ancestors = 16;
/** Characters of one attribute. */
export const attribute = 160;
/** Characters of the field's label and hints. */
export const label = 240;
/** Characters of each other place (buttons, headings, links, running text, …). */
export const text = 900;
/** `<label>` elements, and ids in an `aria-labelledby`, looked at. */
export const labels = 4;
/** Fields of one page assessed in one go. */
export const fields = 200;
/** Elements searched for shadow roots, in each root. */
export const shadowHosts = 3000;

/** How many nodes have been visited so far; passed down and counted. */
export interface Work {
  nodes: number;
}

/** Nothing used yet. */
export function createWork(): Work {
  return { nodes: 0 };
}
