import type messages from '../../public/_locales/en/messages.json';

/** Keys of `_locales/en/messages.json`: a missing one does not compile. */
export type MessageKey = keyof typeof messages;

type Names = { readonly browser?: unknown; readonly chrome?: unknown };

/**
 * The browser's API, under either of its two names. Only an own property counts as `browser`: in Chromium before 148 a page's
 * `<form id="browser">` would answer to that name.
 */
export const api = Object.hasOwn(globalThis, 'browser')
  ? (globalThis as Names).browser
  : (globalThis as Names).chrome;

type HasI18n = { i18n: { getMessage(key: string, substitutions: string[]): string } } | undefined;

/** The sentence in the person's language (falls back to English by the browser itself), with `$1`… filled in. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return (api as HasI18n)?.i18n.getMessage(key, substitutions) || key;
}
