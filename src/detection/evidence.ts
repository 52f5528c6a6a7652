import { limits, type Work } from './limits.ts';
import { isMarkedHidden, isSilent, readAttributes, readText } from './read.ts';

/** What a form holds, gathered in one bounded walk. The texts are raw. */
export interface Evidence {
  readonly scope: Element;
  readonly fields: HTMLInputElement[];
  readonly passwords: HTMLInputElement[];
  checkboxes: number;
  selects: number;
  textareas: number;
  buttons: string;
  headings: string;
  links: string;
  text: string;
  /** Names and placeholders of the typed fields. */
  names: string;
}

type Text = 'buttons' | 'headings' | 'links' | 'text' | 'names';

const heading = /^(?:H[1-6]|LEGEND|SUMMARY)$/;
const typed = /^(?:text|email|tel|url|number|date|search)$/;

/** Whether an input of this type takes typed text other than a password. */
export function isTyped(type: string): boolean {
  return typed.test(type);
}

/** Gathers the evidence below an element, open shadow roots included. */
export function gather(scope: Element, work: Work): Evidence {
  const found: Evidence = {
    scope,
    fields: [],
    passwords: [],
    checkboxes: 0,
    selects: 0,
    textareas: 0,
    buttons: '',
    headings: '',
    links: '',
    text: '',
    names: '',
  };
  const last = work.nodes + limits.formNodes;
  const add = (to: Text, text: string): void => {
    const room = limits.text - found[to].length;
    if (room > 0) found[to] += ` ${text.slice(0, room)}`;
  };
  const addButton = (button: Element): void =>
    add(
      'buttons',
      `${readText(button, 120, work)} ${readAttributes(button, 'value aria-label title alt name id', work)}`,
    );
  const takeInput = (input: HTMLInputElement): void => {
    const type = input.type;
    if (type === 'submit' || type === 'button' || type === 'image') addButton(input);
    else if (type === 'checkbox') found.checkboxes++;
    else if (type === 'password') found.passwords.push(input);
    else if (isTyped(type) && !isMarkedHidden(input)) {
      found.fields.push(input);
      add('names', readAttributes(input, 'name placeholder', work));
    }
  };
  const take = (element: Element): void => {
    const tag = element.tagName;
    const role = element.getAttribute('role');
    if (tag === 'INPUT') takeInput(element as HTMLInputElement);
    else if (tag === 'SELECT') found.selects++;
    else if (tag === 'TEXTAREA' && !isMarkedHidden(element)) {
      found.textareas++;
      add('names', readAttributes(element, 'name placeholder', work));
    } else if (isSilent(element)) return;
    else if (tag === 'BUTTON' || role === 'button') addButton(element);
    else if (tag === 'A') add('links', readText(element, 120, work));
    else if (heading.test(tag) || role === 'heading') add('headings', readText(element, 160, work));
    else {
      if (element.shadowRoot) visit(element.shadowRoot);
      visit(element);
    }
  };
  const visit = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (++work.nodes > Math.min(last, limits.nodes)) return;
      if (node.nodeType === 3) add('text', node.nodeValue ?? '');
      else if (node.nodeType === 1) take(node as Element);
    }
  };
  if (scope.shadowRoot) visit(scope.shadowRoot);
  visit(scope);
  return found;
}

/** What a person reads just before a form: the heading of its section or dialog, and short texts on the way there. */
export function readIntroduction(scope: Element, work: Work): string {
  let text = '';
  let node: Element | null = scope;
  for (let level = 0; node && level < 5 && node.localName !== 'body'; level++, node = node.parentElement) {
    text += ` ${readAttributes(node, 'aria-label', work)}`;
    let before = node.previousElementSibling;
    for (
      let seen = 0;
      before && seen < 6 && before.localName !== 'form';
      seen++, before = before.previousElementSibling
    ) {
      work.nodes++;
      if (isSilent(before)) continue;
      const found = heading.test(before.tagName)
        ? before
        : before.querySelector('h1,h2,h3,h4,h5,legend,[role=heading]');
      if (found && !found.closest('form,nav')) return `${text} ${readText(found, 160, work)}`;
      if (/^(?:p|span|label)$/.test(before.localName) || (level < 2 && before.localName === 'div')) {
        text += ` ${readText(before, 160, work)}`;
      }
    }
  }
  return text;
}
