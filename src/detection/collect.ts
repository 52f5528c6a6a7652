import * as bits from './bits.ts';
import { type Evidence, gather, readIntroduction } from './evidence.ts';
import { readReferenced } from './label.ts';
import type { Work } from './limits.ts';
import type { OwnWords } from './own.ts';
import { readPage } from './page.ts';
import { readAttributes } from './read.ts';
import { findScope } from './scope.ts';
import type { Shared } from './shared.ts';
import { type Place, type Structural, structure } from './signals.ts';

type FormPlace = Exclude<Place, 'field' | 'label'>;

/** What was found about a form, for all of its fields. */
export interface Form {
  readonly evidence: Evidence;
  readonly words: Readonly<Record<FormPlace, number>>;
  readonly combined: boolean;
}

/** What was found about a field: the concepts at each place, as bits, and the structural signals that hold. */
export interface Collected {
  readonly words: Readonly<Record<Place, number>>;
  readonly facts: readonly Structural[];
  readonly form: Evidence;
  readonly combined: boolean;
}

/** Whether the words speak to both those with an account and those without, and no password is asked for. */
function isCombined(evidence: Evidence, { heading, before, button, form }: Form['words']): boolean {
  if (evidence.passwords.length || evidence.fields.length > 2) return false;
  if ((heading | button | form) & bits.recovery) return false;
  const both = bits.register | bits.login;
  const headed = heading | before;
  return (headed & both) === both || ((button & bits.email) !== 0 && (headed & both) !== 0);
}

function readForm(scope: Element, page: Document, shared: Shared, work: Work): Form {
  const { lexicon } = shared;
  shared.page ??= readPage(page, lexicon);
  const { asking, words: path } = shared.page;
  const evidence = gather(scope, work);
  const { button, heading, link, text, names } = evidence.texts;
  const parent = scope.parentElement;
  const around = parent && parent.localName !== 'body' ? readAttributes(parent, 'id class') : '';
  const words = {
    button: lexicon(button),
    heading: lexicon(heading),
    before: lexicon(readIntroduction(scope, work)),
    form: lexicon(readAttributes(scope, 'id class name action aria-label data-testid') + around),
    link: lexicon(link),
    text: lexicon(text),
    names: lexicon(names),
    path: asking.every((other) => scope.contains(other)) ? path : 0,
  };
  return { evidence, words, combined: isCombined(evidence, words) };
}

/** Collects all signals of a field whose own words are known already. */
export function collect(field: HTMLInputElement, own: OwnWords, shared: Shared, work: Work): Collected {
  const scope = findScope(field, work);
  const form = shared.forms.get(scope) ?? readForm(scope, field.ownerDocument, shared, work);
  shared.forms.set(scope, form);
  const { words, evidence, combined } = form;
  const facts = { field, form: evidence, label: own.text, combined };
  return {
    words: {
      ...words,
      field: own.field,
      label: own.label,
      text: words.text | shared.lexicon(readReferenced(field, 'aria-describedby', work)),
    },
    facts: (Object.keys(structure) as Structural[]).filter((name) => structure[name](facts)),
    form: evidence,
    combined,
  };
}
