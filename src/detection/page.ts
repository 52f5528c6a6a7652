import type { Lexicon } from './lexicon.ts';
import * as limits from './limits.ts';

/** What all fields of a page share. */
export interface Page {
  /** Concepts that address, title and first heading speak about. */
  readonly words: number;
  /** The page's first fields that ask for a password or, plainly, for an e-mail address; unread where no words depend on them. */
  readonly asking: readonly Element[];
}

/** Selects fields that ask for a password or, plainly, for an e-mail address. */
export const asking = 'input:is([type=password],[type=email],[name*=mail i]:not([type=hidden]))';

/** Reads address, title, first heading, and which fields ask for something personal. */
export function readPage(page: Document, lexicon: Lexicon): Page {
  const { pathname, search, hash } = page.location ?? {};
  const texts = [
    `${pathname} ${search} ${hash}`,
    `${page.title}`,
    page.querySelector('h1')?.textContent ?? '',
  ];
  const words = lexicon(texts.map((text) => text.slice(0, limits.label)).join(' '));
  return { words, asking: words ? [...page.querySelectorAll(asking)].slice(0, limits.fields) : [] };
}
