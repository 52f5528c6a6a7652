import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { methodError } from './errors.ts';
import { asArray, asObject, asString, type JsonObject, own } from './json.ts';

/** One method call; we send one a request, so the call id is always the same. */
export interface MethodCall {
  /** Capabilities named in `using`: exactly the ones needed, since naming one too many gets the whole request refused. */
  readonly using: readonly string[];
  readonly name: string;
  readonly args: JsonObject;
}

/** A Response object (RFC 8620 §3.4), its wrapping checked and its arguments still unknown. */
export interface ApiReply {
  readonly sessionState: string;
  readonly responses: readonly { readonly name: string; readonly args: unknown; readonly callId: string }[];
}

export const callId = 'c0';

/** The body of a request with one call (RFC 8620 §3.3). */
export function buildRequest(call: MethodCall): string {
  return JSON.stringify({ using: call.using, methodCalls: [[call.name, call.args, callId]] });
}

/** JSON to Response object; entries of `methodResponses` that are no triples are passed over. Error: `nonsense`. */
export function readReply(json: unknown): Result<ApiReply> {
  const reply = asObject(json);
  const entries = asArray(own(reply, 'methodResponses'));
  if (entries === null) return fail(appError('nonsense', { detail: 'no methodResponses' }));
  const responses = entries.flatMap((entry) => {
    const [name, args, id] = asArray(entry) ?? [];
    return typeof name === 'string' && typeof id === 'string' ? [{ name, args, callId: id }] : [];
  });
  return ok({ sessionState: asString(own(reply, 'sessionState')), responses });
}

/**
 * The arguments with which our call was answered, found by call id and name: order and company prove nothing
 * (RFC 8620 §3.4). Two answers to one call, or none, are `nonsense`.
 */
export function readResponse(reply: ApiReply, name: string): Result<JsonObject> {
  const ours = reply.responses.filter(
    (response) => response.callId === callId && (response.name === name || response.name === 'error'),
  );
  const [response] = ours;
  if (!response || ours.length > 1) return fail(appError('nonsense', { detail: `${ours.length} answers` }));
  if (response.name === 'error') return fail(methodError(response.args));
  const args = asObject(response.args);
  return args ? ok(args) : fail(appError('nonsense', { detail: 'arguments are no object' }));
}
