import * as bits from './bits.ts';
import { type Evidence, gather, readIntroduction } from './evidence.ts';
import { readReferenced } from './label.ts';
import type { Work } from './limits.ts';
import type { OwnWords } from './own.ts';
import { readPage } from './page.ts';
import { readAttributes } from './read.ts';
import { findScope } from './scope.ts';
import type { Shared } from './shared.ts';
import type { Place, Question, Structural } from './signals.ts';

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

/** The structural signals that hold. */
function findFacts(
  field: HTMLInputElement,
  label: string,
  { evidence: { scope, fields, passwords, textareas }, combined }: Form,
  { structure }: Shared,
): Structural[] {
  const counted = ['t'.repeat(textareas.length), 'f'.repeat(fields.length) + 'p'.repeat(passwords.length)];
  const shape = [...counted, combined ? 'c' : ''].join(' ');
  const asked: Readonly<Record<Question[0], (test: string) => boolean>> = {
    field: (selector) => field.matches(selector),
    passwords: (selector) => passwords.some((password) => password.matches(selector)),
    around: (selector) => scope.closest(selector) !== null,
    label: (labels) => labels.includes(`|${label}|`),
    shape: (part) => shape.includes(part),
  };
  return (Object.keys(structure) as Structural[]).filter((name) => {
    const [of, test] = structure[name];
    return asked[of](test);
  });
}

/** Collects all signals of a field whose own words are known already. */
export function collect(field: HTMLInputElement, own: OwnWords, shared: Shared, work: Work): Collected {
  const scope = findScope(field, work);
  const form = shared.forms.get(scope) ?? readForm(scope, field.ownerDocument, shared, work);
  shared.forms.set(scope, form);
  const { words, evidence, combined } = form;
  return {
    words: {
      ...words,
      field: own.field,
      label: own.label,
      text: words.text | shared.lexicon(readReferenced(field, 'aria-describedby', work)),
    },
    facts: findFacts(field, own.text, form, shared),
    form: evidence,
    combined,
  };
}
