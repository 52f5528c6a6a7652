import { type AppError, appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';

/** A JSON object as it came: every property is still unknown. */
export type JsonObject = { readonly [key: string]: unknown };

/** The value as an object, or null for anything else (arrays are no objects here). */
export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** The value as an array, or null for anything else. */
export function asArray(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? value : null;
}

/** The value as a string, or the fallback. */
export function asString(value: unknown, fallback = ''): string {
  return typeof value === 'string' ? value : fallback;
}

/** The object's own property; what it would inherit (`constructor`, `__proto__`) does not exist for us. */
export function own(object: JsonObject | null, key: string): unknown {
  return object !== null && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Text to JSON. `not-jmap` where it never was JSON (a log-in page), `nonsense` where it is broken JSON. */
export function parseJson(text: string): Result<unknown, AppError> {
  try {
    return ok(JSON.parse(text));
  } catch {
    const begun = /^\s*[[{]/.test(text);
    return fail(begun ? appError('nonsense', { detail: 'broken JSON' }) : appError('not-jmap'));
  }
}
