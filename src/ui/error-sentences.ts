import type { AppError } from '../domain/errors.ts';
import { explain } from '../domain/messages-for-people.ts';
import { type MessageKey, t } from '../i18n/t.ts';
import { textLanguage } from './speak-language.ts';
import { timeToWait } from './time-words.ts';

/** What happened, whether an address was made, and what to do, in the person's language. */
export interface ErrorSentences {
  readonly what: string;
  readonly address: string | null;
  readonly todo: string;
}

/** The sentences for a fault; the time to wait is told where the server gave one. */
export function errorSentences(error: AppError): ErrorSentences {
  const { what, address, todo } = explain(error);
  // The keys are built from the code; a test of the messages proves that each of them exists.
  const say = (key: string) => t(key as MessageKey);
  return {
    what: say(what),
    address: address && say(address),
    todo: error.retryAfter ? t('ui_waitUntil', timeToWait(error.retryAfter, textLanguage())) : say(todo),
  };
}
