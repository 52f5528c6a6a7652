/**
 * What tells a field from its neighbours and is the same at the next visit: its form's name and its own, as far as the page gives them.
 * The person's word on single fields is kept under it.
 */
export function nameField({ form, name, id, placeholder, type }: HTMLInputElement): string {
  const of = form?.getAttribute('name') || form?.getAttribute('id') || '';
  return `${of}/${name || id || placeholder || type}`.slice(0, 200);
}
