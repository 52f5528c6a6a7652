import { type MessageKey, t } from '../../i18n/t.ts';

/** Attributes by their names. What a person reads is the key of a message, in a list of its own. */
export type Attributes = Readonly<Record<string, string | readonly [MessageKey]>>;

/** An element and what is in it, as data. */
export type Tree = readonly [tag: string, attributes: Attributes, ...children: Tree[]];

/**
 * Builds an element without any parsing of text, so that Trusted Types and hostile strings never matter: of HTML, in an SVG or XML document
 * too, unless its attribute `xmlns` says otherwise.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Attributes,
  ...children: readonly (Node | string | Tree)[]
): HTMLElementTagNameMap[K];
export function element(
  tag: string,
  attributes?: Attributes,
  ...children: readonly (Node | string | Tree)[]
): HTMLElement;
export function element(
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (Node | string | Tree)[]
): HTMLElement {
  const namespace = (attributes['xmlns'] as string | undefined) ?? 'http://www.w3.org/1999/xhtml';
  const made = document.createElementNS(namespace, tag) as HTMLElement;
  for (const [name, value] of Object.entries(attributes))
    made.setAttribute(name, typeof value === 'string' ? value : t(...value));
  const nodes = children.map((child) => (Array.isArray(child) ? element(...(child as Tree)) : child));
  made.append(...(nodes as (Node | string)[]));
  return made;
}
