import type { Lexicon } from './lexicon.ts';
import * as limits from './limits.ts';

/** What all fields of a page share. */
export interface Page {
  /** Concepts that address, title and first heading speak about. */
  readonly words: number;
  /** The page's first fields that ask for a password or, plainly, for an e-mail address. */
  readonly asking: readonly Element[];
}

/** Selects fields that ask for a password or, plainly, for an e-mail address. */
export const asking = 'input[type=password],input[type=email],input[name*=mail i]:not([type=hidden])';

/** Reads address, title, first heading, and which fields ask for something personal. */
export function readPage(page: Document, lexicon: Lexicon): Page {
  const { pathname, search, hash } = page.location ?? {};
  const texts = [
    `${pathname} ${search} ${hash}`,
    `${page.title}`,
    page.querySelector('h1')?.textContent ?? '',
  ];
  return {
    words: lexicon(texts.map((text) => text.slice(0, limits.label)).join(' ')),
    // All inputs first: the whole selector, asked of every element, takes five times as long.
    asking: [...page.querySelectorAll('input')]
      .filter((input) => input.matches(asking))
      .slice(0, limits.fields),
  };
}
