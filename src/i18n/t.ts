import type messages from '../../public/_locales/en/messages.json';

/** Keys of `_locales/en/messages.json`: a missing one does not compile. */
export type MessageKey = keyof typeof messages;

interface HasI18n {
  readonly i18n: { getMessage(key: string, substitutions?: string | string[]): string };
}

type Names = { readonly browser?: HasI18n; readonly chrome?: HasI18n };

// Both browsers have getMessage under one of the two names. Only an own property
// counts: in Chromium before 148 a page's `<form id="browser">` would answer to that name.
const api = Object.hasOwn(globalThis, 'browser')
  ? (globalThis as Names).browser
  : (globalThis as Names).chrome;

/** The sentence in the person's language (falls back to English by the browser itself), with `$1`… filled in. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return api?.i18n.getMessage(key, substitutions) || key;
}
