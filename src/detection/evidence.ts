import type { Work } from './limits.ts';
import * as limits from './limits.ts';
import { isMarkedHidden, isSilent, readAttribute, readAttributes, readText } from './read.ts';

/** What a form holds, gathered in one bounded walk. */
export interface Evidence {
  readonly scope: Element;
  /** Typed fields other than passwords, in document order. */
  readonly fields: readonly HTMLInputElement[];
  readonly passwords: readonly HTMLInputElement[];
  readonly textareas: readonly Element[];
  /** Texts by where they stand; `names` are names and placeholders of the fields. */
  readonly texts: Readonly<Record<'button' | 'heading' | 'link' | 'text' | 'names', string>>;
}

const heading = /^H\d|LEGEND$/;
const buttons = ['submit', 'button', 'image'];
const untyped = ['hidden', 'checkbox', 'radio', 'file', 'reset', 'range', 'color'];
const short = ['p', 'span', 'label'];

/** Gathers the evidence below an element, open shadow roots included. */
export function gather(scope: Element, work: Work): Evidence {
  const fields: HTMLInputElement[] = [];
  const passwords: HTMLInputElement[] = [];
  const textareas: Element[] = [];
  const texts = { button: '', heading: '', link: '', text: '', names: '' };
  const last = Math.min(work.nodes + limits.formNodes, limits.nodes);
  const add = (to: keyof typeof texts, text: string): void => {
    texts[to] = `${texts[to]} ${text}`.slice(0, limits.text);
  };
  const takeButton = (button: Element): void =>
    add(
      'button',
      readText(button, limits.label, work) + readAttributes(button, 'value aria-label title alt name id'),
    );
  const takeField = <T extends Element>(field: T, into: T[]): void => {
    if (isMarkedHidden(field)) return;
    into.push(field);
    add('names', readAttributes(field, 'name placeholder'));
  };
  const take = (element: Element): void => {
    const tag = element.tagName;
    const role = element.getAttribute('role');
    const type = (element as HTMLInputElement).type;
    if (tag === 'TEXTAREA') takeField(element, textareas);
    else if (tag === 'INPUT') {
      const input = element as HTMLInputElement;
      if (type === 'password') passwords.push(input);
      else if (buttons.includes(type)) takeButton(input);
      else if (!untyped.includes(type)) takeField(input, fields);
    } else if (isSilent(element)) return;
    else if (tag === 'BUTTON' || role === 'button') {
      if (type !== 'reset') takeButton(element);
    } else if (tag === 'A') add('link', readText(element, limits.label, work));
    else if (heading.test(tag) || role === 'heading') add('heading', readText(element, limits.label, work));
    else visit(element);
  };
  const visit = (parent: Node): void => {
    const shadow = (parent as Element).shadowRoot;
    if (shadow) visit(shadow);
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (++work.nodes > last) return;
      if (node.nodeType === 3) add('text', (node.nodeValue ?? '').slice(0, limits.text));
      else if (node.nodeType === 1) take(node as Element);
    }
  };
  visit(scope);
  return { scope, fields, passwords, textareas, texts };
}

/** What a person reads just before a form: the heading of its section or dialog, and short texts on the way there. */
export function readIntroduction(scope: Element, work: Work): string {
  const dialog = scope.closest('dialog,[role=dialog],[aria-modal]');
  let text = dialog ? readAttribute(dialog, 'aria-label') : '';
  let node: Element | null = scope;
  for (let level = 0; node && level < 5 && node.localName !== 'body'; level++, node = node.parentElement) {
    text += ` ${readAttributes(node, 'aria-label')}`;
    let before = node.previousElementSibling;
    for (let seen = 0; before && seen < 6 && before.localName !== 'form'; seen++) {
      work.nodes++;
      const found = heading.test(before.tagName)
        ? before
        : before.querySelector('h1,h2,h3,h4,h5,legend,[role=heading]');
      if (!isSilent(before)) {
        if (found && !found.closest('form,nav')) return text + readText(found, limits.label, work);
        if (short.includes(before.localName) || level < 2) text += readText(before, limits.label, work);
      }
      before = before.previousElementSibling;
    }
  }
  return text;
}
