import type { Alias } from '../alias.ts';
import { csvLine } from './csv-cell.ts';

/** What marks a JSON file as ours, so that it can be read back whatever it is called. */
export const fileFormat = 'bauta-addresses';

/** Columns of the CSV file, in its order; the JSON file has the same names. */
export const columns = [
  'email',
  'state',
  'site',
  'description',
  'createdAt',
  'createdBy',
  'lastMessageAt',
] as const;
type Exported = Readonly<Record<(typeof columns)[number], string>>;

export type FileKind = 'csv' | 'json';

/** The content type of an export. */
export const fileTypes: Readonly<Record<FileKind, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** Addresses as a CSV table (RFC 4180) that spreadsheets open as UTF-8 and run nothing of. */
function toCsv(aliases: readonly Alias[]): string {
  // Excel takes a file for Latin-1 without the byte order mark.
  return `\ufeff${csvLine(columns)}${aliases
    .map((alias) => {
      const record = exported(alias);
      return csvLine(columns.map((column) => record[column]));
    })
    .join('')}`;
}

/** Addresses as JSON, one on each line, so that a fault can be told by its line and two exports compared. */
function toJson(aliases: readonly Alias[], account: string, now: number): string {
  const head = { format: fileFormat, version: 1, account, exportedAt: new Date(now).toISOString() };
  const lines = aliases.map((alias) => `  ${JSON.stringify(exported(alias))}`);
  return `${JSON.stringify(head).slice(0, -1)},"addresses":[\n${lines.join(',\n')}\n]}\n`;
}

/** The text of an export. `account`: whose addresses; `now` in ms since the epoch. */
export function toFile(kind: FileKind, aliases: readonly Alias[], account: string, now: number): string {
  return kind === 'csv' ? toCsv(aliases) : toJson(aliases, account, now);
}

/** A name for the file that sorts by day: `bauta-addresses-2026-01-31.csv`. */
export function fileName(kind: FileKind, now: number): string {
  return `${fileFormat}-${new Date(now).toISOString().slice(0, 10)}.${kind}`;
}

function exported(alias: Alias): Exported {
  const { email, state, forDomain, description, createdAt, createdBy, lastMessageAt } = alias;
  return {
    email,
    state,
    site: forDomain,
    description,
    createdAt: createdAt ?? '',
    createdBy,
    lastMessageAt: lastMessageAt ?? '',
  };
}
