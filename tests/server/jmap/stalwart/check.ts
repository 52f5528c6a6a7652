import { isObject, type JsonObject } from '../../json.ts';
import type { SetError } from '../masked-email/properties.ts';

const texts = ['description', 'forDomain', 'createdBy', 'url', 'expiresAt', 'emailPrefix', 'emailDomain'];
const createOnly = new Set(['emailPrefix', 'emailDomain', 'expiresAt']);

/** Empty strings are invalid at Stalwart: null, or nothing. */
function isIll(name: string, value: unknown): boolean {
  if (name === 'enabled') return typeof value !== 'boolean';
  return !texts.includes(name) || !(value === null || (typeof value === 'string' && value !== ''));
}

/** Checks what a creation or an update holds; the object itself when all is well. */
export function checkObject(
  value: unknown,
  creating: boolean,
): { readonly object: JsonObject } | { readonly error: SetError } {
  if (!isObject(value)) return { error: { type: 'invalidProperties', properties: [] } };
  const ill = Object.keys(value).filter(
    (name) => isIll(name, value[name]) || (!creating && createOnly.has(name)),
  );
  if (ill.length > 0) return { error: { type: 'invalidProperties', properties: ill } };
  const prefix = value['emailPrefix'];
  if (typeof prefix === 'string' && !/^[A-Za-z0-9][A-Za-z0-9_]{0,63}$/.test(prefix)) {
    return { error: { type: 'invalidProperties', properties: ['emailPrefix'] } };
  }
  return { object: value };
}
