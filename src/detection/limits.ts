/**
 * Caps on the work for one field, so that no page can make us slow: nodes visited, characters read, fields looked at.
 * Real sign-up forms stay far below them; a form beyond a cap is judged by what was seen up to there.
 */
export const limits = {
  /** Nodes visited while the form's own text is gathered. */
  formNodes: 1500,
  /** Nodes visited in all for one field: climbing, labels, neighbours and form. */
  nodes: 4000,
  /** Ancestors climbed from the field. */
  ancestors: 16,
  /** Characters of one attribute. */
  attribute: 160,
  /** Characters of the field's label and hints. */
  label: 240,
  /** Characters of each other place (buttons, headings, links, running text, …). */
  text: 900,
  /** `<label>` elements, and ids in an `aria-labelledby`, looked at. */
  labels: 4,
  /** Fields of one page assessed in one go. */
  fields: 200,
  /** Elements searched for shadow roots one by one; beyond that only custom elements are. */
  shadowHosts: 5000,
} as const;

/** What is left of `limits.nodes`, and of characters; passed down and counted off. */
export interface Work {
  nodes: number;
  characters: number;
}

/** A full allowance for one field. */
export function createWork(): Work {
  return { nodes: 0, characters: 0 };
}
