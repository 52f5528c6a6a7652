import { isTyped } from './evidence.ts';
import { conceptsIn } from './lexicon.ts';
import { limits } from './limits.ts';
import { normalise, normaliseName } from './normalise.ts';

/** One of the page's forms that take a password or an e-mail address. */
interface Rival {
  readonly form: Element;
  readonly password: boolean;
  /** How many fields it has, passwords included. */
  readonly size: number;
}

/** What all fields of a page share. */
export interface Page {
  /** Concepts that address, title and first heading speak about. */
  readonly words: number;
  readonly forms: readonly Rival[];
}

const readForm = (form: HTMLFormElement): Rival & { readonly email: boolean } => {
  let size = 0;
  let password = false;
  let email = false;
  for (let i = 0; i < Math.min(form.elements.length, 40); i++) {
    const { type, name, id } = form.elements[i] as HTMLInputElement;
    if (type === 'password') password = true;
    else if (type === 'email' || (type === 'text' && /mail/i.test(`${name.slice(0, 99)} ${id.slice(0, 99)}`)))
      email = true;
    if (type === 'password' || isTyped(type)) size++;
  }
  return { form, password, size, email };
};

/** Reads address, title, first heading, and the first forms of a page. */
export function readPage(document: Document): Page {
  const { pathname = '', search = '', hash = '' } = document.location ?? {};
  const heading = document.querySelector('h1')?.textContent?.slice(0, limits.label) ?? '';
  const forms: Rival[] = [];
  for (let i = 0; i < Math.min(document.forms.length, 20); i++) {
    const form = document.forms[i];
    const read = form && readForm(form);
    if (read && (read.password || read.email)) forms.push(read);
  }
  return {
    words:
      conceptsIn(normaliseName(`${pathname} ${search} ${hash}`.slice(0, limits.label))) |
      conceptsIn(normalise(`${document.title.slice(0, limits.label)} ${heading}`)),
    forms,
  };
}
