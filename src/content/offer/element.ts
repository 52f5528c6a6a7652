type Attributes = Readonly<Record<string, string>>;

/** A bare HTML element, in an SVG or XML document too. */
export function html<K extends keyof HTMLElementTagNameMap>(tag: K): HTMLElementTagNameMap[K];
export function html(tag: string): HTMLElement;
export function html(tag: string): HTMLElement {
  return document.createElementNS('http://www.w3.org/1999/xhtml', tag) as HTMLElement;
}

/** Builds an element without any parsing of text, so that Trusted Types and hostile strings never matter. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = html(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The picture of one path in a 24 by 24 square, in the colour of the text around it. */
export function icon(path: string): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const drawn = document.createElementNS(namespace, 'path');
  drawn.setAttribute('d', path);
  svg.append(drawn);
  return svg;
}
