import { isObject, isStrings, type JsonObject, parseJson } from '../json.ts';

/** One method call of a request. */
export type Call = readonly [string, JsonObject, string];

/** A JMAP request (RFC 8620 §3.3). */
export interface JmapRequest {
  readonly using: readonly string[];
  readonly methodCalls: readonly Call[];
  readonly createdIds: Readonly<Record<string, string>> | null;
}

function isCall(value: unknown): value is Call {
  return (
    Array.isArray(value) &&
    value.length === 3 &&
    typeof value[0] === 'string' &&
    isObject(value[1]) &&
    typeof value[2] === 'string'
  );
}

/** Reads a request body; a string is the type of the request-level error. */
export function readRequest(
  body: Buffer,
  contentType: string | undefined,
): JmapRequest | 'notJSON' | 'notRequest' {
  const json = parseJson(body.toString('utf8'));
  if (json === undefined || !(contentType ?? '').startsWith('application/json')) return 'notJSON';
  if (!isObject(json)) return 'notRequest';
  const { using, methodCalls, createdIds } = json;
  if (!isStrings(using) || !Array.isArray(methodCalls) || !methodCalls.every(isCall)) return 'notRequest';
  if (createdIds !== undefined && !(isObject(createdIds) && isStrings(Object.values(createdIds)))) {
    return 'notRequest';
  }
  const given = isObject(createdIds)
    ? Object.fromEntries(Object.entries(createdIds).map(([key, id]) => [key, String(id)]))
    : null;
  return { using, methodCalls, createdIds: given };
}
