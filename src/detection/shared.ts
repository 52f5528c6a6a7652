import type { Form } from './collect.ts';
import type { Knowledge } from './knowledge.ts';
import * as limits from './limits.ts';
import type { Page } from './page.ts';

type Labels = Map<Element | null, Element[]>;

/** What the fields of one page share while they are assessed together; never kept longer, since pages change. */
export interface Shared extends Knowledge {
  readonly forms: Map<Element, Form>;
  /** The `<label>`s of every root, by what they label. */
  readonly labels: Map<Node, Labels>;
  page: Page | null;
}

/** A fresh, empty share. */
export function createShared(knowledge: Knowledge): Shared {
  return { ...knowledge, forms: new Map(), labels: new Map(), page: null };
}

/** A field's `<label>`s. Its own list would be looked for in the whole page, for every field again. */
export function findLabels(field: HTMLInputElement, { labels }: Shared): readonly Element[] {
  const root = field.getRootNode() as Document | ShadowRoot;
  let known = labels.get(root);
  if (!known) {
    known = new Map();
    labels.set(root, known);
    for (const label of root.querySelectorAll('label'))
      known.set(label.control, [...(known.get(label.control) ?? []), label].slice(0, limits.labels));
  }
  return known.get(field) ?? [];
}
