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

/**
 * What a structural signal asks: whether a selector matches the field, one of the form's passwords or what is around the form; whether the
 * field's label, normalised, is one of some; whether a part is in the form's shape. A shape is written in letters: one `t` for each textarea,
 * `f` for each field, `p` for each password, and `c` for one step both for those who have an account and for those who have none: `t ffp c`.
 */
export type Question = readonly [of: 'field' | 'passwords' | 'around' | 'label' | 'shape', test: string];

const addressees = ['to', 'an', 'a', 'para', 'til', 'till', 'naar', 'aan', 'do', 'komu', 'kime', 'pros'];

/** Structural signals: name → what is asked. Part of the page kit. */
export const structure = {
  'type-email': ['field', '[type=email i]'],
  'autocomplete-username': ['field', '[autocomplete*=username i]'],
  'autocomplete-email': ['field', '[autocomplete*=email i]'],
  'holds-address': ['field', '[value*="@"]'],
  'labelled-to': ['label', `|${addressees.map((to) => ` ${to} | ${to} e mail `).join('|')}|`],
  'new-password': ['passwords', '[autocomplete*=new- i]'],
  'current-password': ['passwords', '[autocomplete*=current- i]'],
  'two-passwords': ['shape', 'pp'],
  'bare-login': ['shape', ' fp '],
  'fields-and-password': ['shape', 'ffp'],
  'only-field': ['shape', ' f '],
  'many-fields': ['shape', 'fffff'],
  textarea: ['shape', 't'],
  'search-landmark': ['around', 'search,[role=search]'],
  footer: ['around', 'footer,[class*=footer i],[id*=footer i]'],
  combined: ['shape', 'c'],
} as const satisfies Readonly<Record<string, Question>>;

export type Structural = keyof typeof structure;
