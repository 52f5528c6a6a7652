import { isObject, isStrings } from '../json.ts';
import type { LoggedCall } from '../log.ts';
import { readRequest } from './request.ts';

function keys(value: unknown): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}

function statesOf(...maps: readonly unknown[]): readonly string[] {
  return maps
    .flatMap((map) => (isObject(map) ? Object.values(map) : []))
    .flatMap((one) => (isObject(one) && typeof one['state'] === 'string' ? [one['state']] : []));
}

/** What a JMAP request wants, in short: for the log and for choosing faults. Empty where it is none. */
export function summariseCalls(body: Buffer): LoggedCall[] {
  const request = readRequest(body, 'application/json');
  if (typeof request === 'string') return [];
  return request.methodCalls.map(([name, args]) => {
    const { accountId, create, update, destroy } = args;
    const states = statesOf(create, update);
    return {
      name,
      ...(typeof accountId === 'string' ? { accountId } : {}),
      ...(isObject(create) ? { create: keys(create) } : {}),
      ...(isObject(update) ? { update: keys(update) } : {}),
      ...(isStrings(destroy) ? { destroy } : {}),
      ...(states.length > 0 ? { states } : {}),
    };
  });
}

/** Which kinds of change the calls hold. */
export function changeKinds(calls: readonly LoggedCall[]): readonly ('create' | 'update' | 'destroy')[] {
  const kinds = ['create', 'update', 'destroy'] as const;
  return kinds.filter((kind) => calls.some((call) => (call[kind]?.length ?? 0) > 0));
}
