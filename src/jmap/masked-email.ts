import type { Alias, AliasPatch } from '../domain/alias.ts';
import type { CreateRequest, SetOutcome } from '../domain/alias-server.ts';
import { type AppError, appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { MethodCall } from './calls.ts';
import { coreCapability, maskedEmailCapability } from './capabilities.ts';
import { setError } from './errors.ts';
import { asArray, asObject, type JsonObject, own } from './json.ts';
import { isId, parseMaskedEmail } from './masked-email-alias.ts';

const using = [coreCapability, maskedEmailCapability] as const;

/** `MaskedEmail/get` (RFC 8620 §5.1); `ids: null` is all of them. */
export function getCall(accountId: string, ids: readonly string[] | null): MethodCall {
  return { using, name: 'MaskedEmail/get', args: { accountId, ids } };
}

/** The aliases of a /get. Records without a usable id or address are left out: nothing could be done with them. */
export function readGet(args: JsonObject): Result<readonly Alias[]> {
  const list = asArray(own(args, 'list'));
  if (list === null) return fail(nonsense('no list'));
  const aliases = new Map<string, Alias>();
  for (const record of list) {
    const alias = parseMaskedEmail(record);
    if (alias) aliases.set(alias.id, alias);
  }
  return ok([...aliases.values()]);
}

/** `MaskedEmail/query` (RFC 8620 §5.5): undocumented at Fastmail, so only the way out where /get is too large. */
export function queryCall(accountId: string, position: number, limit: number): MethodCall {
  return { using, name: 'MaskedEmail/query', args: { accountId, position, limit } };
}

/** The ids of one page of a /query. */
export function readQuery(args: JsonObject): Result<readonly string[]> {
  const ids = asArray(own(args, 'ids'));
  return ids === null ? fail(nonsense('no ids')) : ok(ids.filter(isId));
}

/** `MaskedEmail/set` with one creation, its key our creation id. Empty wishes are left out, never null. */
export function createCall(accountId: string, request: CreateRequest): MethodCall {
  const { creationId, state, url, wish } = request;
  const properties = {
    state,
    ...(url && { url }),
    ...(wish.forDomain && { forDomain: wish.forDomain }),
    ...(wish.description && { description: wish.description }),
    ...(wish.prefix && { emailPrefix: wish.prefix }),
  };
  const create = Object.fromEntries([[creationId, properties]]);
  return { using, name: 'MaskedEmail/set', args: { accountId, create } };
}

/**
 * What became of a creation. `nonsense` with `address: 'unknown'` wherever the reply does not say it beyond doubt:
 * key in both maps or in neither, an object without id, or with an address that is none.
 */
export function readCreate(args: JsonObject, request: CreateRequest): Result<Alias> {
  const key = request.creationId;
  const created = asObject(own(args, 'created'));
  const notCreated = asObject(own(args, 'notCreated'));
  const isCreated = created !== null && Object.hasOwn(created, key);
  const isRefused = notCreated !== null && Object.hasOwn(notCreated, key);
  if (isCreated === isRefused) return fail(unclear(isCreated ? 'created and not created' : 'not answered'));
  if (isRefused) return fail(setError(own(notCreated, key)) ?? unclear('refused without a type'));
  const { state, url, wish } = request;
  const alias = parseMaskedEmail(own(created, key), {
    state,
    url,
    forDomain: wish.forDomain,
    description: wish.description,
  });
  return alias ? ok(alias) : fail(unclear('created without a usable id or address'));
}

/** `MaskedEmail/set` with updates; properties that are undefined are not sent. */
export function updateCall(accountId: string, patches: ReadonlyMap<string, AliasPatch>): MethodCall {
  return { using, name: 'MaskedEmail/set', args: { accountId, update: Object.fromEntries(patches) } };
}

/** Success of an update is its id as a key of `updated`, whatever the value (RFC 8620 §5.3). */
export function readUpdate(args: JsonObject, ids: readonly string[]): SetOutcome {
  const updated = asObject(own(args, 'updated')) ?? {};
  return outcomeOf(ids, (id) => Object.hasOwn(updated, id), asObject(own(args, 'notUpdated')));
}

/** `MaskedEmail/set` with destructions: Fastmail allows them only for addresses that never got mail. */
export function destroyCall(accountId: string, ids: readonly string[]): MethodCall {
  return { using, name: 'MaskedEmail/set', args: { accountId, destroy: ids } };
}

/** Success of a destruction is its id in `destroyed`. */
export function readDestroy(args: JsonObject, ids: readonly string[]): SetOutcome {
  const destroyed = new Set(asArray(own(args, 'destroyed')) ?? []);
  return outcomeOf(ids, (id) => destroyed.has(id), asObject(own(args, 'notDestroyed')));
}

/** Every id ends in one of the two; one that the server names twice or not at all counts as refused. */
function outcomeOf(
  ids: readonly string[],
  isDone: (id: string) => boolean,
  refusals: JsonObject | null,
): SetOutcome {
  const done: string[] = [];
  const refused = new Map<string, AppError>();
  for (const id of new Set(ids)) {
    const isRefused = refusals !== null && Object.hasOwn(refusals, id);
    if (isDone(id) && !isRefused) done.push(id);
    else if (isDone(id) || !isRefused)
      refused.set(id, nonsense(isRefused ? 'done and refused' : 'not answered'));
    else refused.set(id, setError(own(refusals, id)) ?? nonsense('refused without a type'));
  }
  return { done, refused };
}

function nonsense(detail: string): AppError {
  return appError('nonsense', { detail });
}

function unclear(detail: string): AppError {
  return appError('nonsense', { detail, address: 'unknown' });
}
