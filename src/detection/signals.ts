import type { Evidence } from './evidence.ts';
import { readAttribute } from './read.ts';

/**
 * Where words are found. `names` are the other fields', `before` stands ahead of the form, `path` is the address and title
 * of a page that asks for an address or a password in this form only.
 */
export const places = [
  'field',
  'label',
  'button',
  'heading',
  'before',
  'form',
  'link',
  'text',
  'names',
  'path',
] as const;

export type Place = (typeof places)[number];

/** What structural signals are judged from. */
export interface Facts {
  readonly field: HTMLInputElement;
  readonly form: Evidence;
  /** The field's label, normalised. */
  readonly label: string;
  /** One step both for those who have an account and for those who have none. */
  readonly combined: boolean;
}

const tells = (field: Element, token: string): boolean =>
  readAttribute(field, 'autocomplete').toLowerCase().includes(token);
const within = (form: Evidence, selector: string): boolean => form.scope.closest(selector) !== null;

/** Structural signals: name → whether it holds. */
export const structure = {
  'type-email': ({ field }) => field.type === 'email',
  'autocomplete-username': ({ field }) => tells(field, 'username'),
  'autocomplete-email': ({ field }) => tells(field, 'email'),
  'holds-address': ({ field }) => readAttribute(field, 'value').includes('@'),
  'labelled-to': ({ label }) =>
    /^ (?:to|an|a|para|till?|naar|aan|do|komu|kime|pros)(?: e mail)? $/.test(label),
  'new-password': ({ form }) => form.passwords.some((password) => tells(password, 'new-')),
  'current-password': ({ form }) => form.passwords.some((password) => tells(password, 'current-')),
  'two-passwords': ({ form }) => form.passwords.length > 1,
  'bare-login': ({ form }) => form.fields.length === 1 && form.passwords.length === 1,
  'fields-and-password': ({ form }) => form.fields.length > 1 && form.passwords.length > 0,
  'only-field': ({ form }) => form.fields.length === 1 && form.passwords.length === 0,
  'many-fields': ({ form }) => form.fields.length > 4,
  textarea: ({ form }) => form.textareas.length > 0,
  'search-landmark': ({ form }) => within(form, 'search,[role=search]'),
  footer: ({ form }) => within(form, 'footer,[class*=footer i],[id*=footer i]'),
  combined: ({ combined }) => combined,
} as const satisfies Readonly<Record<string, (facts: Facts) => boolean>>;

export type Structural = keyof typeof structure;
