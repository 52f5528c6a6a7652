/**
 * What tells a field from its neighbours and is the same at the next visit: its form's name and its own, as far as the page gives them.
 * The person's word on single fields is kept under it. A form whose controls are named like its members hides these, so the element's own are asked.
 */
export function nameField({ form, name, id, placeholder, type }: HTMLInputElement): string {
  const read = (attribute: string) => form && Element.prototype.getAttribute.call(form, attribute);
  return `${read('name') || read('id') || ''}/${name || id || placeholder || type}`.slice(0, 200);
}
