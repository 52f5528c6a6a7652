import type messages from '../../public/_locales/en/messages.json';

/** Keys of `_locales/en/messages.json`: a missing one does not compile. */
export type MessageKey = keyof typeof messages;

interface HasI18n {
  readonly i18n: { getMessage(key: string, substitutions?: string | string[]): string };
}

// Content scripts carry no polyfill; both browsers have getMessage under one of the two names.
const api =
  (globalThis as { browser?: HasI18n; chrome?: HasI18n }).browser ??
  (globalThis as { chrome?: HasI18n }).chrome;

/** The sentence in the person's language (falls back to English by the browser itself), with `$1`… filled in. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return api?.i18n.getMessage(key, substitutions) || key;
}
