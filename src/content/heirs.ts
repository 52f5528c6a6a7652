/** Tells which field stands where another stood: itself, or the one that the page has put in its place; null where none does. */
export type FindHeir = (field: HTMLInputElement) => HTMLInputElement | null;

/**
 * Remembers the fields around one. A page that draws its form anew (a changed key in React, an answer of its server) leaves the old elements
 * behind. An heir came later, has the type and name of the one before it, is in its form as long as that stands, and asks for an e-mail
 * address too: the one at the same place among all fields, or else the first.
 */
export function rememberFields(
  first: HTMLInputElement,
  asksForEmail: (field: HTMLInputElement) => boolean,
): FindHeir {
  const { form } = first;
  const root = first.getRootNode() as Document | ShadowRoot;
  const inputs = () => [...root.querySelectorAll('input')];
  const known = inputs();

  const places = new WeakMap(known.map((field, at) => [field, at]));

  return (field) => {
    const at = places.get(field) ?? -1;
    const last = known[at] ?? field;
    if (last.isConnected) return last;
    const now = inputs();
    const heir = [now[at], ...now].find(
      (other) =>
        other?.type === field.type &&
        other.name === field.name &&
        !known.includes(other) &&
        (!form?.isConnected || other.form === form) &&
        asksForEmail(other),
    );
    if (!heir) return null;
    known[at] = heir;
    places.set(heir, at);
    return heir;
  };
}
