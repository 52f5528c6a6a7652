import { isObject, type JsonObject } from '../json.ts';

/** One response so far: name, arguments, call id. */
export type Response = readonly [string, JsonObject, string];

function pointer(value: unknown, parts: readonly string[]): unknown {
  const [part, ...rest] = parts;
  if (part === undefined) return value;
  if (Array.isArray(value)) {
    if (part === '*') return value.flatMap((item) => pointer(item, rest));
    return /^\d+$/.test(part) ? pointer(value[Number(part)], rest) : undefined;
  }
  if (!isObject(value)) return undefined;
  const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
  return Object.hasOwn(value, key) ? pointer(value[key], rest) : undefined;
}

/** Resolves `#name` arguments (RFC 8620 §3.7). A string is the error's type. */
export function resolveReferences(args: JsonObject, responses: readonly Response[]): JsonObject | string {
  const resolved: JsonObject = {};
  for (const [key, value] of Object.entries(args)) {
    if (!key.startsWith('#')) {
      resolved[key] = value;
      continue;
    }
    const name = key.slice(1);
    if (name in args) return 'invalidArguments';
    if (!isObject(value)) return 'invalidResultReference';
    const source = responses.find(
      ([method, , callId]) => callId === value['resultOf'] && method === value['name'],
    );
    const path = value['path'];
    if (!source || typeof path !== 'string' || !path.startsWith('/')) return 'invalidResultReference';
    const found = pointer(source[1], path.slice(1).split('/'));
    if (found === undefined) return 'invalidResultReference';
    resolved[name] = found;
  }
  return resolved;
}
