import type { Alias, AliasPatch } from '../domain/alias.ts';
import type { CreateRequest, SetOutcome } from '../domain/alias-server.ts';
import { type AppError, appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { MethodCall } from './calls.ts';
import type { Dialect } from './dialect.ts';
import { setError } from './errors.ts';
import { asArray, asObject, asString, type JsonObject, own } from './json.ts';
import { isId } from './masked-email-alias.ts';
import { usingOf } from './masked-email-dialect.ts';

/** A method of the dialect's data type. */
function methodCall(dialect: Dialect, method: string, args: JsonObject): MethodCall {
  return { using: usingOf(dialect), name: `${dialect.type}/${method}`, args };
}

/** `/get` (RFC 8620 §5.1); `ids: null` is all of them. */
export function getCall(dialect: Dialect, accountId: string, ids: readonly string[] | null): MethodCall {
  return methodCall(dialect, 'get', { accountId, ids });
}

/** The aliases of a /get. Records without a usable id or address are left out: nothing could be done with them. */
export function readGet(dialect: Dialect, args: JsonObject): Result<readonly Alias[]> {
  const list = asArray(own(args, 'list'));
  if (list === null) return fail(nonsense('no list'));
  const aliases = new Map<string, Alias>();
  for (const record of list) {
    const alias = dialect.parse(record);
    if (alias) aliases.set(alias.id, alias);
  }
  return ok([...aliases.values()]);
}

/** `state` of a /get; null where the server keeps none (Fastmail's is the empty string, Stalwart has none). */
export function readState(args: JsonObject): string | null {
  return asString(own(args, 'state')) || null;
}

/** `/changes` (RFC 8620 §5.2) since a state of an earlier /get. */
export function changesCall(dialect: Dialect, accountId: string, sinceState: string): MethodCall {
  return methodCall(dialect, 'changes', { accountId, sinceState });
}

/** `/query` (RFC 8620 §5.5): undocumented at Fastmail, so only the way out where /get is too large. */
export function queryCall(dialect: Dialect, accountId: string, position: number, limit: number): MethodCall {
  return methodCall(dialect, 'query', { accountId, position, limit });
}

/** The ids of one page of a /query. */
export function readQuery(args: JsonObject): Result<readonly string[]> {
  const ids = asArray(own(args, 'ids'));
  return ids === null ? fail(nonsense('no ids')) : ok(ids.filter(isId));
}

/** `/set` with one creation, its key our creation id. */
export function createCall(dialect: Dialect, accountId: string, request: CreateRequest): MethodCall {
  const create = Object.fromEntries([[request.creationId, dialect.creation(request)]]);
  return methodCall(dialect, 'set', { accountId, create });
}

/**
 * What became of a creation. `nonsense` with `address: 'unknown'` wherever the reply does not say it beyond doubt:
 * key in both maps or in neither, an object without id, or with an address that is none.
 */
export function readCreate(dialect: Dialect, args: JsonObject, request: CreateRequest): Result<Alias> {
  const key = request.creationId;
  const created = asObject(own(args, 'created'));
  const notCreated = asObject(own(args, 'notCreated'));
  const isCreated = created !== null && Object.hasOwn(created, key);
  const isRefused = notCreated !== null && Object.hasOwn(notCreated, key);
  if (isCreated === isRefused) return fail(unclear(isCreated ? 'created and not created' : 'not answered'));
  if (isRefused) return fail(setError(own(notCreated, key)) ?? unclear('refused without a type'));
  const { state, url, wish } = request;
  const alias = dialect.parse(own(created, key), {
    state,
    url,
    forDomain: wish.forDomain,
    description: wish.description,
  });
  return alias ? ok(alias) : fail(unclear('created without a usable id or address'));
}

/** `/set` with updates; properties that are undefined are not sent. */
export function updateCall(
  dialect: Dialect,
  accountId: string,
  patches: ReadonlyMap<string, AliasPatch>,
): MethodCall {
  const update = Object.fromEntries([...patches].map(([id, patch]) => [id, dialect.patch(patch)]));
  return methodCall(dialect, 'set', { accountId, update });
}

/** Success of an update is its id as a key of `updated`, whatever the value (RFC 8620 §5.3). */
export function readUpdate(args: JsonObject, ids: readonly string[]): SetOutcome {
  const updated = asObject(own(args, 'updated')) ?? {};
  return outcomeOf(ids, (id) => Object.hasOwn(updated, id), asObject(own(args, 'notUpdated')));
}

/** `/set` with destructions: Fastmail allows them only for addresses that never got mail. */
export function destroyCall(dialect: Dialect, accountId: string, ids: readonly string[]): MethodCall {
  return methodCall(dialect, 'set', { accountId, destroy: ids });
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
