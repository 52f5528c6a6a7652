import { readdirSync, readFileSync } from 'node:fs';

export interface Message {
  readonly message: string;
  readonly description?: string;
}
export type Messages = Readonly<Record<string, Message>>;

const folder = 'public/_locales';

/** The languages that have a folder, by the names browsers give them (`pt_BR`). */
export const locales: readonly string[] = readdirSync(folder).sort();

export const readMessages = (locale: string): Messages =>
  JSON.parse(readFileSync(`${folder}/${locale}/messages.json`, 'utf8'));

/** The numbers of the substitutions in a sentence, each once, sorted. */
export const substitutions = (sentence: string): string =>
  [...new Set(sentence.match(/\$\d/g) ?? [])].sort().join(' ');

const pluralForm = /_(zero|one|two|few|many|other)$/;

/** Keys without `_other` and its kin: each language has the plural forms it needs. `english` tells which keys are such forms. */
export function stemsOf(messages: Messages, english: Messages): Map<string, string[]> {
  const stems = new Map<string, string[]>();
  for (const key of Object.keys(messages)) {
    const bare = key.replace(pluralForm, '');
    const stem = `${bare}_one` in english && `${bare}_other` in english ? bare : key;
    stems.set(stem, [...(stems.get(stem) ?? []), key]);
  }
  return stems;
}
