/** Tells which field stands where another stood: itself, or the one that the page has put in its place; null where none does. */
export type FindHeir = (field: HTMLInputElement) => HTMLInputElement | null;

/**
 * Remembers the fields around one. A page that draws its form anew (a changed key in React, an answer of its server) leaves the old elements
 * behind. An heir came later, has the type and name of the one before it, is in its form as long as that stands, and asks for an e-mail
 * address too: the one at the same place among its likes, or else the first.
 */
export function rememberFields(
  first: HTMLInputElement,
  asksForEmail: (field: HTMLInputElement) => boolean,
): FindHeir {
  const { form } = first;
  const root = first.getRootNode() as Document | ShadowRoot;
  const inputs = () => [...root.querySelectorAll('input')];
  const known = inputs();
  const heirs = new WeakMap<HTMLInputElement, HTMLInputElement>();

  return function find(field): HTMLInputElement | null {
    if (field.isConnected) return field;
    const isLike = ({ type, name }: HTMLInputElement) => type === field.type && name === field.name;
    const fits = (other?: HTMLInputElement) =>
      other && !known.includes(other) && !(form?.isConnected && other.form !== form) && asksForEmail(other);
    const now = inputs().filter(isLike);
    const same = now[known.filter(isLike).indexOf(field)];
    const heir = heirs.get(field) ?? (fits(same) ? same : now.find(fits));
    if (!heir) return null;
    if (!heirs.has(field)) known[known.indexOf(field)] = heir;
    heirs.set(field, heir);
    return find(heir);
  };
}
