import { readLabel } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import type { Work } from './limits.ts';
import { normalise } from './normalise.ts';
import { readAttributes } from './read.ts';

/** A field's own words: label and name, normalised, and the concepts in them, as bits. */
export interface OwnWords {
  readonly text: string;
  readonly name: string;
  readonly label: number;
  readonly field: number;
}

/** Reads a field's own words, without looking at its form. */
export function readOwn(field: HTMLInputElement, lexicon: Lexicon, work: Work): OwnWords {
  const name = normalise(readAttributes(field, 'name id autocomplete class formcontrolname data-testid'));
  const text = normalise(readLabel(field, work));
  return { name, text, field: lexicon(name), label: lexicon(text) };
}
