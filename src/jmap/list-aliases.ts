import type { Alias } from '../domain/alias.ts';
import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { MethodCall } from './calls.ts';
import type { JsonObject } from './json.ts';
import { getCall, queryCall, readGet, readQuery } from './masked-email.ts';

/** Bytes a list may have: about 40,000 aliases. */
const maxListBytes = 16_000_000;

/** A server that pages for ever is stopped here. */
const maxRequests = 200;

type Call = (call: MethodCall, maxBytes?: number) => Promise<Result<JsonObject>>;

/**
 * All aliases of an account: one `MaskedEmail/get`, or, where the server has more than it gives at once (RFC 8620 §5.1,
 * `requestTooLarge`), page by page through `MaskedEmail/query`. `too-many-objects` where that is not to be had either.
 */
export async function listAliases(
  call: Call,
  accountId: string,
  maxObjectsInGet: number,
): Promise<Result<readonly Alias[]>> {
  const all = await get(call, accountId, null);
  if (all.ok || all.error.code !== 'too-many-objects') return all;
  const seen = new Set<string>();
  const aliases: Alias[] = [];
  for (let requests = 0; requests < maxRequests; requests += 1) {
    const page = await queryPage(call, accountId, seen.size, maxObjectsInGet);
    if (!page.ok) return page;
    const fresh = page.value.filter((id) => !seen.has(id)).slice(0, maxObjectsInGet);
    // A page that brings nothing new is the end, also where the server ignores `position`.
    if (fresh.length === 0) return ok(aliases);
    const got = await get(call, accountId, fresh);
    if (!got.ok) return got;
    for (const id of fresh) seen.add(id);
    aliases.push(...got.value);
  }
  return fail(appError('too-many-objects', { detail: `more than ${aliases.length}` }));
}

async function get(call: Call, accountId: string, ids: readonly string[] | null) {
  const args = await call(getCall(accountId, ids), maxListBytes);
  return args.ok ? readGet(args.value) : args;
}

/** Where /query is missing, the error that matters is the one which made us ask for it. */
async function queryPage(call: Call, accountId: string, position: number, limit: number) {
  const args = await call(queryCall(accountId, position, limit), maxListBytes);
  if (args.ok) return readQuery(args.value);
  return args.error.code === 'unknown-method' ? fail(appError('too-many-objects')) : args;
}
