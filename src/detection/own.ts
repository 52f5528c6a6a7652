import { readLabel } from './label.ts';
import type { Work } from './limits.ts';
import { normalise } from './normalise.ts';
import { readAttributes } from './read.ts';
import type { Shared } from './shared.ts';

/** A field's own words: label and name, normalised, and the concepts in them, as bits. */
export interface OwnWords {
  readonly text: string;
  readonly name: string;
  readonly label: number;
  readonly field: number;
}

/** Reads a field's own words, without looking at its form. */
export function readOwn(field: HTMLInputElement, shared: Shared, work: Work): OwnWords {
  const { lexicon } = shared;
  const name = normalise(readAttributes(field, 'name id autocomplete class formcontrolname data-testid'));
  const text = normalise(readLabel(field, shared, work));
  return { name, text, field: lexicon(name), label: lexicon(text) };
}
