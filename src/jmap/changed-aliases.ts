import type { Alias } from '../domain/alias.ts';
import type { AliasSnapshot } from '../domain/alias-server.ts';
import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { asArray, type JsonObject, own } from './json.ts';
import { type AliasSource, getAliases } from './list-aliases.ts';
import { changesCall } from './masked-email.ts';
import { isId } from './masked-email-alias.ts';

/** More rounds than this are dearer than the whole list. */
const maxRounds = 10;

interface Changes {
  readonly newState: string;
  readonly hasMore: boolean;
  readonly touched: readonly string[];
  readonly destroyed: readonly string[];
}

/**
 * Brings what is known up to date by /changes (RFC 8620 §5.2): two small requests where nothing or little changed, instead
 * of the whole list. `cannot-calculate-changes` where the server can't or won't: then the list is the way.
 */
export async function changedAliases(
  source: AliasSource,
  known: AliasSnapshot & { readonly state: string },
): Promise<Result<AliasSnapshot>> {
  const aliases = new Map(known.aliases.map((alias) => [alias.id, alias]));
  const touched = new Set<string>();
  let state = known.state;
  for (let round = 0; round < maxRounds; round += 1) {
    const args = await source.call(changesCall(source.dialect, source.accountId, state));
    if (!args.ok) return args;
    const changes = readChanges(args.value);
    // A server that stands still while it has more would be asked for ever.
    if (!changes || (changes.hasMore && changes.newState === state)) return unable('answer');
    for (const id of changes.touched) touched.add(id);
    for (const id of changes.destroyed) {
      touched.delete(id);
      aliases.delete(id);
    }
    state = changes.newState;
    if (!changes.hasMore) return fetchTouched(source, aliases, [...touched], state);
  }
  return unable('too many changes');
}

async function fetchTouched(
  source: AliasSource,
  aliases: Map<string, Alias>,
  ids: readonly string[],
  state: string,
): Promise<Result<AliasSnapshot>> {
  if (ids.length === 0) return ok({ aliases: [...aliases.values()], state });
  if (ids.length > source.maxObjectsInGet) return unable('too many changes');
  const got = await getAliases(source, ids);
  if (!got.ok) return got;
  // What was touched and is not there any more went after the changes were told.
  for (const id of ids) aliases.delete(id);
  return ok({ aliases: [...got.value.aliases, ...aliases.values()], state });
}

function readChanges(args: JsonObject): Changes | null {
  const newState = own(args, 'newState');
  const [created, updated, destroyed] = ['created', 'updated', 'destroyed'].map((name) =>
    asArray(own(args, name)),
  );
  if (typeof newState !== 'string' || newState === '' || !created || !updated || !destroyed) return null;
  return {
    newState,
    hasMore: own(args, 'hasMoreChanges') === true,
    touched: [...created, ...updated].filter(isId),
    destroyed: destroyed.filter(isId),
  };
}

function unable(detail: string) {
  return fail(appError('cannot-calculate-changes', { detail }));
}
