/** What complaints are known by. Part of the page kit: no page pays for it before its first field. */
export interface Complaining {
  /** How markup says that a text is a complaint (names of classes are English in every language), or the text itself, of addresses like ours. */
  readonly pattern: string;
  /** What a complaint about the field before it does not stand behind. */
  readonly fields: string;
}

/** So many elements after a field are read. */
const most = 40;

/**
 * What a page says against what is in a field: by `aria-invalid`, by the browser's validation (both: an empty text), or in texts between it and
 * the next field, or in those it is described by. Such a text may stand there for another reason, so it counts only where it is new.
 */
export function complaintsOf(field: HTMLInputElement, { pattern, fields }: Complaining): Set<string> {
  const complains = new RegExp(pattern, 'i');
  const root = field.getRootNode() as Document | ShadowRoot;
  const read = (name: string) => field.getAttribute(name) ?? '';
  const ids = `${read('aria-errormessage')} ${read('aria-describedby')}`.split(' ');
  const near = ids.map((id) => root.getElementById(id));
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = field;
  while (near.length < most && walker.nextNode()) {
    const element = walker.currentNode as Element;
    if (element.matches(fields)) break;
    near.push(element as HTMLElement);
  }
  const said = new Set<string>();
  if (field.ariaInvalid === 'true' || field.validity.customError) said.add('');
  for (const element of near) {
    if (!element?.checkVisibility()) continue;
    const text = element.textContent?.trim().slice(0, 200);
    const names = ['role', 'class', 'id'].map((name) => element.getAttribute(name));
    if (text && complains.test(`${names.join(' ')} ${text}`)) said.add(text);
  }
  return said;
}
