import type { Collected } from './collect.ts';
import type { FileFault } from './file-fault.ts';
import { type ForeignColumns, recogniseColumns } from './foreign-columns.ts';

/**
 * Puts the addresses of a JSON text into `collected`: our own export, or a list of a known service's records, bare or under
 * `addresses` or `data`.
 */
export function readJson(text: string, collected: Collected): FileFault | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return { code: 'broken-json', line: brokenLine(text, String(error)) };
  }
  const records = listIn(parsed);
  if (records === null) return { code: 'no-columns', line: 1 };
  let columns: ForeignColumns | null = null;
  for (const [index, record] of records.entries()) {
    if (!isRecord(record)) return { code: 'no-address', line: lineOfRecord(text, index, record) };
    const cells = new Map(Object.entries(record).map(([name, value]) => [name.toLowerCase(), word(value)]));
    columns ??= recogniseColumns(cells.keys());
    if (columns === null) return { code: 'no-columns', line: lineOfRecord(text, index, record) };
    const fault = collected.add(columns, (column) => cells.get(column) ?? '', 0);
    if (fault) return { ...fault, line: lineOfRecord(text, index, record[columns.email]) };
  }
  return null;
}

function listIn(parsed: unknown): readonly unknown[] | null {
  if (Array.isArray(parsed)) return parsed;
  if (!isRecord(parsed)) return null;
  return [parsed['addresses'], parsed['data']].find((list) => Array.isArray(list)) ?? null;
}

/** Cells are words: what is nested is none of ours. */
function word(value: unknown): string {
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number'
    ? `${value}`
    : '';
}

/** Our own files hold one record a line after the first; in others the value itself is looked for. */
function lineOfRecord(text: string, index: number, value: unknown): number {
  const lines = text.split('\n', index + 2);
  if (lines[0]?.endsWith('[') && lines.length === index + 2) return index + 2;
  const at = text.indexOf(JSON.stringify(value ?? null));
  return at < 0 ? 1 : lineAt(text, at);
}

/** Engines tell where they stopped, or not; our own files are then tried line by line. */
function brokenLine(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return lineAt(text, Number(position));
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const lines = text.split('\n');
  const broken = lines.findIndex(
    (each, index) => index > 0 && !/^\s*(\]\}?)?\s*$/.test(each) && !isJson(each),
  );
  return broken < 0 ? lines.length : broken + 1;
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line.replace(/,\s*$/, ''));
    return true;
  } catch {
    return false;
  }
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
