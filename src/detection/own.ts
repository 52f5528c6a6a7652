import { readLabel } from './label.ts';
import { conceptsIn } from './lexicon.ts';
import type { Work } from './limits.ts';
import { normaliseName } from './normalise.ts';
import { readAttributes } from './read.ts';
import type { Own } from './role.ts';

/** A field's own words: label and name, normalised, and the concepts in them. */
export interface OwnWords extends Own {
  readonly text: string;
  readonly name: string;
}

/** Reads a field's own words, without looking at its form. */
export function readOwn(field: HTMLInputElement, work: Work): OwnWords {
  const name = normaliseName(
    readAttributes(field, 'name id autocomplete class formcontrolname data-testid', work),
  );
  const text = normaliseName(readLabel(field, work));
  return { name, text, field: conceptsIn(name), label: conceptsIn(text) };
}
