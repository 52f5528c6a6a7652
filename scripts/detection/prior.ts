/**
 * What we hold true before seeing any page: how much a word at a place, or a fact of structure, speaks for (+) or against
 * (−) offering. Learning starts here and is pulled back here, so that what a corpus has no example of keeps sense. A
 * combination that is not listed weighs nothing and is not learnt.
 */
export const wordPrior: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  register: {
    field: 0.5,
    label: 0.8,
    button: 1.5,
    heading: 1.2,
    before: 0.8,
    form: 1.2,
    link: -0.5,
    text: 0.3,
    names: 0.3,
    path: 0.8,
  },
  login: {
    field: -0.6,
    label: -0.8,
    button: -1.4,
    heading: -1,
    before: -0.7,
    form: -1,
    link: 0.5,
    text: -0.2,
    path: -0.7,
  },
  recovery: {
    field: -1,
    label: -1.4,
    button: -2,
    heading: -1.6,
    before: -1.2,
    form: -1.5,
    link: -1,
    text: -0.8,
    path: -1,
  },
  newsletter: {
    field: 0.8,
    label: 1,
    button: 1.4,
    heading: 1.2,
    before: 0.8,
    form: 1.2,
    text: 0.5,
    path: 0.3,
  },
  checkout: {
    field: 0.3,
    label: 0.3,
    button: 1,
    heading: 0.8,
    before: 0.5,
    form: 0.8,
    text: 0.2,
    names: 0.3,
    path: 0.8,
  },
  contact: {
    field: -0.3,
    label: -0.8,
    button: -1.2,
    heading: -1,
    before: -0.7,
    form: -1,
    text: -0.3,
    names: -0.5,
    path: -0.6,
  },
  search: { field: -1, label: -1.4, button: -1.6, heading: -1, form: -1.2, path: -0.2 },
  recipient: {
    field: -1.2,
    label: -1.5,
    button: -1.2,
    heading: -1.2,
    before: -0.8,
    form: -1.2,
    text: -0.2,
    names: -0.8,
    path: -0.6,
  },
  code: { field: -0.8, label: -1, button: -0.8, heading: -0.8, names: -0.2 },
  user: { field: -0.4, label: -0.6 },
  settings: {
    field: -0.4,
    label: -0.6,
    button: -1.2,
    heading: -1,
    before: -0.7,
    form: -0.7,
    text: -0.1,
    path: -0.6,
  },
  stop: { field: -2, label: -2, button: -3, heading: -2, before: -1, form: -2, path: -2 },
};

export const structurePrior: Readonly<Record<string, number>> = {
  'type-email': 0.5,
  'autocomplete-username': -0.7,
  'holds-address': -1.5,
  'labelled-to': -2,
  'new-password': 1,
  'current-password': -1.5,
  'two-passwords': 1.5,
  'bare-login': -0.8,
  'fields-and-password': 0.8,
  'only-field': 0.1,
  'many-fields': 0.8,
  textarea: -1,
  'search-landmark': -2,
  footer: 0.7,
  combined: 2,
};

/** The prior of a signal by its name; 0 if it is not to be learnt. */
export function priorOf(signal: string): number {
  const [place, concept] = signal.split(':');
  return concept ? (wordPrior[concept]?.[place ?? ''] ?? 0) : (structurePrior[signal] ?? 0);
}
