import type { AliasSnapshot } from '../domain/alias-server.ts';
import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { MethodCall } from './calls.ts';
import type { Dialect } from './dialect.ts';
import type { JsonObject } from './json.ts';
import { getCall, queryCall, readGet, readQuery, readState } from './masked-email.ts';

/** Bytes a list may have: about 40,000 aliases. */
const maxListBytes = 16_000_000;

/** A server that pages for ever is stopped here. */
const maxRequests = 200;

/** Where the aliases are asked for. */
export interface AliasSource {
  readonly call: (call: MethodCall, maxBytes?: number) => Promise<Result<JsonObject>>;
  readonly dialect: Dialect;
  readonly accountId: string;
  readonly maxObjectsInGet: number;
}

/**
 * All aliases of an account: one /get, or, where the server has more than it gives at once (RFC 8620 §5.1,
 * `requestTooLarge`), page by page through /query. `too-many-objects` where that is not to be had either. What came in
 * pages was never one state of the server, so it has none.
 */
export async function listAliases(source: AliasSource): Promise<Result<AliasSnapshot>> {
  const all = await getAliases(source, null);
  if (all.ok || all.error.code !== 'too-many-objects') return all;
  const seen = new Set<string>();
  const aliases: AliasSnapshot['aliases'][number][] = [];
  for (let requests = 0; requests < maxRequests; requests += 1) {
    const page = await queryPage(source, seen.size);
    if (!page.ok) return page;
    const fresh = page.value.filter((id) => !seen.has(id)).slice(0, source.maxObjectsInGet);
    // A page that brings nothing new is the end, also where the server ignores `position`.
    if (fresh.length === 0) return ok({ aliases, state: null });
    const got = await getAliases(source, fresh);
    if (!got.ok) return got;
    for (const id of fresh) seen.add(id);
    aliases.push(...got.value.aliases);
  }
  return fail(appError('too-many-objects', { detail: `more than ${aliases.length}` }));
}

/** One /get; `ids: null` for all. */
export async function getAliases(
  { call, dialect, accountId }: AliasSource,
  ids: readonly string[] | null,
): Promise<Result<AliasSnapshot>> {
  const args = await call(getCall(dialect, accountId, ids), maxListBytes);
  if (!args.ok) return args;
  const aliases = readGet(dialect, args.value);
  return aliases.ok ? ok({ aliases: aliases.value, state: readState(args.value) }) : aliases;
}

/** Where /query is missing, the error that matters is the one which made us ask for it. */
async function queryPage({ call, dialect, accountId, maxObjectsInGet }: AliasSource, position: number) {
  const args = await call(queryCall(dialect, accountId, position, maxObjectsInGet), maxListBytes);
  if (args.ok) return readQuery(args.value);
  return args.error.code === 'unknown-method' ? fail(appError('too-many-objects')) : args;
}
