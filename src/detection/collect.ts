import { type Evidence, gather, readIntroduction } from './evidence.ts';
import { readReferenced } from './label.ts';
import { conceptsIn } from './lexicon.ts';
import type { Work } from './limits.ts';
import { normalise, normaliseName } from './normalise.ts';
import { type Page, readPage } from './page.ts';
import { readAttributes } from './read.ts';
import type { Own } from './role.ts';
import { findScope } from './scope.ts';
import { type Facts, type Place, places, structure } from './signals.ts';
import { bit } from './words.ts';

interface Form {
  readonly evidence: Evidence;
  readonly words: Readonly<
    Record<'button' | 'heading' | 'before' | 'form' | 'link' | 'text' | 'names', number>
  >;
  readonly combined: boolean;
}

/** What the fields of one page share while they are assessed together; never kept longer, since pages change. */
export interface Shared {
  readonly forms: Map<Element, Form>;
  page: Page | null;
}

/** A fresh, empty share. */
export function createShared(): Shared {
  return { forms: new Map(), page: null };
}

/** What was found about a field: the concepts at each place, as bits, and the structural signals that hold. */
export interface Collected {
  readonly words: readonly number[];
  readonly facts: readonly boolean[];
  readonly form: Evidence;
  readonly combined: boolean;
}

/** Whether the words speak to both those with an account and those without, and no password is asked for. */
function isCombined(evidence: Evidence, { heading, before, button, text, form }: Form['words']): boolean {
  if (evidence.passwords.length || evidence.fields.length > 2) return false;
  const both = bit('register') | bit('login');
  if ((text | heading) & bit('stranger') || (heading | button | form) & bit('recovery')) return false;
  return [heading, before, text].some((words) => (words & both) === both) || (button & bit('email')) !== 0;
}

function readForm(scope: Element, work: Work): Form {
  const evidence = gather(scope, work);
  const parent = scope.parentElement;
  const attributes = readAttributes(scope, 'id class name action aria-label data-testid', work);
  const around = parent && parent.localName !== 'body' ? readAttributes(parent, 'id class', work) : '';
  const words = {
    button: conceptsIn(normaliseName(evidence.buttons)),
    heading: conceptsIn(normalise(evidence.headings)),
    before: conceptsIn(normalise(readIntroduction(scope, work))),
    form: conceptsIn(normaliseName(`${attributes} ${around}`)),
    link: conceptsIn(normalise(evidence.links)),
    text: conceptsIn(normalise(evidence.text)),
    names: conceptsIn(normaliseName(evidence.names)),
  };
  return { evidence, words, combined: isCombined(evidence, words) };
}

/** Collects all signals of a field whose own words are known already. */
export function collect(
  field: HTMLInputElement,
  own: Own & { readonly text: string },
  shared: Shared,
  work: Work,
): Collected {
  const scope = findScope(field, work);
  let form = shared.forms.get(scope);
  if (!form) {
    form = readForm(scope, work);
    shared.forms.set(scope, form);
  }
  shared.page ??= readPage(field.ownerDocument);
  const page = shared.page;
  const others = page.forms.filter((other) => other.form !== scope && !scope.contains(other.form));
  const words: Record<Place, number> = {
    ...form.words,
    field: own.field,
    label: own.label,
    text: form.words.text | conceptsIn(normalise(readReferenced(field, 'aria-describedby', work))),
    path: others.length ? 0 : page.words,
    page: others.length ? page.words : 0,
  };
  const facts: Facts = {
    field,
    form: form.evidence,
    label: own.text,
    rival: Math.max(0, ...others.map((other) => (other.password ? other.size : 0))),
    combined: form.combined,
  };
  return {
    words: places.map((place) => words[place]),
    facts: Object.values(structure).map((holds) => holds(facts)),
    form: form.evidence,
    combined: form.combined,
  };
}
