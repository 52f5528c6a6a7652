import { isObject, type JsonObject } from '../../json.ts';

/** A SetError (RFC 8620 §5.3). */
export type SetError = JsonObject;

const settable: ReadonlySet<string> = new Set(['state', 'forDomain', 'description', 'url']);

function invalid(...properties: string[]): SetError {
  return { type: 'invalidProperties', properties };
}

function typeFits(name: string, value: unknown): boolean {
  if (name === 'url') return value === null || typeof value === 'string';
  return typeof value === 'string';
}

/**
 * Checks the members of a creation or an update that are not about states. Null when all is well; names that only a
 * creation may carry come as `extra`.
 */
export function checkProperties(
  object: unknown,
  extra: readonly string[],
  maxText: number | null,
): SetError | null {
  if (!isObject(object)) return { type: 'invalidProperties', properties: [] };
  const names = Object.keys(object);
  if (names.some((name) => name.includes('/'))) return { type: 'invalidPatch' };
  const unknown = names.filter((name) => !settable.has(name) && !extra.includes(name));
  if (unknown.length > 0) return invalid(...unknown);
  const illTyped = names.filter((name) => settable.has(name) && !typeFits(name, object[name]));
  if (illTyped.length > 0) return invalid(...illTyped);
  const tooLong = (name: string, limit: number) => String(object[name] ?? '').length > limit;
  if (maxText !== null) {
    const long = ['description', 'forDomain'].filter((name) => tooLong(name, maxText));
    if (tooLong('url', maxText * 10)) long.push('url');
    if (long.length > 0) return invalid(...long);
  }
  return null;
}
