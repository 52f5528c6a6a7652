import type { Intent } from './intent.ts';
import { parseIntent } from './parse-intent.ts';

/** The shape in which intents are written now. Raised whenever an older build could misread it. */
export const recordVersion = 2;

/** An intent as it lies on disk. */
export type JournalRecord = Intent & { readonly version: number };

/** What was found on disk under one key of the journal. */
export type Found =
  | { readonly kind: 'intent'; readonly intent: Intent }
  /** Of a newer build than this one: left alone, for the day that build is back. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' };

type Fields = Readonly<Record<string, unknown>>;

/** How a record of each older version becomes one of the next; a record without a version is of the first. */
const steps: Readonly<Record<number, (record: Fields) => Fields>> = {
  // The first had one wish for a lease and none of the prefix; what its address is now, the server tells.
  1: (record) => ({ ...record, wish: { prefix: '', description: '', ...fieldsOf(record['wish']) } }),
};

/** The record of an intent. */
export function toRecord(intent: Intent): JournalRecord {
  return { ...intent, version: recordVersion };
}

/** Reads a record of any version. Never throws. */
export function readRecord(stored: unknown): Found {
  let record = fieldsOf(stored);
  let version = record['version'] ?? 1;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return { kind: 'damaged' };
  if (version > recordVersion) return { kind: 'newer' };
  for (; version < recordVersion; version += 1) record = steps[version]?.(record) ?? record;
  const intent = parseIntent(record);
  return intent ? { kind: 'intent', intent } : { kind: 'damaged' };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
