import type messages from '../../public/_locales/en/messages.json';
import { extensionApi } from './extension-api.ts';

/** Keys of `_locales/en/messages.json`: a missing one does not compile. */
export type MessageKey = keyof typeof messages;

type HasI18n = { i18n: { getMessage(key: string, substitutions: string[]): string } } | undefined;

/** The sentence in the person's language (falls back to English by the browser itself), with `$1`… filled in. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return (extensionApi as HasI18n)?.i18n.getMessage(key, substitutions) || key;
}
