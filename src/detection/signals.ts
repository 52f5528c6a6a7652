import type { Evidence } from './evidence.ts';
import { limits } from './limits.ts';
import { concepts } from './words.ts';

/**
 * Where words are found. `names` are the other fields', `before` stands ahead of the form, `path` is the address and title
 * of a page whose only such form this is, `page` the same of a page with several.
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
  'page',
] as const;

export type Place = (typeof places)[number];

/** What structural signals are judged from. */
export interface Facts {
  readonly field: HTMLInputElement;
  readonly form: Evidence;
  /** The field's label, normalised. */
  readonly label: string;
  /** Fields in the largest other form of the page that takes a password; 0 if there is none. */
  readonly rival: number;
  /** One step both for those who have an account and for those who have none. */
  readonly combined: boolean;
}

const tells = (field: Element, token: string): boolean =>
  (field.getAttribute('autocomplete')?.slice(0, limits.attribute) ?? '').toLowerCase().includes(token);
const within = (form: Evidence, selector: string): boolean => form.scope.closest(selector) !== null;
const size = (form: Evidence): number => form.fields.length + form.passwords.length;

/** Structural signals: name → whether it holds. */
export const structure = {
  'type-email': ({ field }) => field.type === 'email',
  'autocomplete-email': ({ field }) => tells(field, 'email'),
  'autocomplete-username': ({ field }) => tells(field, 'username'),
  'holds-address': ({ field }) => field.defaultValue.slice(0, limits.attribute).includes('@'),
  'labelled-to': ({ label }) =>
    /^ (?:to|an|a|para|till?|naar|aan|do|komu|kime|pros|收件人|宛先) $/.test(label),
  'new-password': ({ form }) => form.passwords.some((password) => tells(password, 'new-')),
  'current-password': ({ form }) => form.passwords.some((password) => tells(password, 'current-')),
  'two-passwords': ({ form }) => form.passwords.length > 1,
  'bare-login': ({ form }) => form.fields.length === 1 && form.passwords.length === 1,
  'bare-login-and-box': ({ form }) =>
    size(form) === 2 && form.passwords.length === 1 && form.checkboxes === 1,
  'fields-and-password': ({ form }) => form.fields.length > 1 && form.passwords.length > 0,
  'only-field': ({ form }) => form.fields.length === 1 && form.passwords.length === 0,
  'some-fields': ({ form }) => form.fields.length === 3 || form.fields.length === 4,
  'many-fields': ({ form }) => form.fields.length > 4,
  select: ({ form }) => form.selects > 0,
  textarea: ({ form }) => form.textareas > 0,
  'method-get': ({ form: { scope } }) =>
    scope.hasAttribute('action') && (scope as HTMLFormElement).method === 'get',
  'search-landmark': ({ form }) => within(form, '[role=search],search'),
  footer: ({ form }) => within(form, 'footer,[role=contentinfo],[class*=footer i],[id*=footer i]'),
  aside: ({ form }) => within(form, 'aside,[role=complementary],[class*=sidebar i],[class*=widget i]'),
  'beside-larger': ({ form, rival }) => rival > size(form),
  'beside-smaller': ({ form, rival }) => rival > 0 && rival < size(form),
  combined: ({ combined }) => combined,
} as const satisfies Readonly<Record<string, (facts: Facts) => boolean>>;

export type Structural = keyof typeof structure;

/** All signals by name, words first (place by place), in the order in which they are counted. */
export const signalNames: readonly string[] = [
  ...places.flatMap((place) => concepts.map((concept) => `${place}:${concept}`)),
  ...Object.keys(structure),
];
