import { checklistLimits, type ForeignAddress } from '../checklist.ts';
import type { ForeignColumns } from './foreign-columns.ts';

/** An address as any mail server would take it; nothing that a page or a spreadsheet could take for more. */
const address = /^[a-z0-9.!#$%&'*/=?^_`{|}~+-]{1,64}@(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** A host inside a sentence such as "Used on shop.example", but none after an `@`. */
const hostInWords = /(?<![@\w.-])(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w@-])/i;

/** Reads one record of a known service by its columns (lower-case names); `null` where its address is none. */
export function readForeignAddress(
  columns: ForeignColumns,
  cellOf: (column: string) => string,
): ForeignAddress | null {
  const email = cellOf(columns.email).trim();
  // What begins like a formula is in no address that a service gives out.
  if (email.length > checklistLimits.email || !address.test(email) || /^[=+\-@]/.test(email)) return null;
  const first = (names: readonly string[]) => names.map(cellOf).find((cell) => cell.trim() !== '') ?? '';
  const description = unguarded(first(columns.description)).trim().slice(0, checklistLimits.words);
  return {
    email,
    site: hostIn(first(columns.site)) || hostIn(description),
    description,
    works: !columns.works.no.test(cellOf(columns.works.column).trim()),
    source: columns.source,
  };
}

/** Our own CSV puts an apostrophe before what a spreadsheet would run: it is not part of the words. */
function unguarded(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '');
}

function hostIn(words: string): string {
  const host = hostInWords.exec(words.slice(0, checklistLimits.words))?.[0].toLowerCase() ?? '';
  return host.replace(/^www\./, '').slice(0, checklistLimits.site);
}
