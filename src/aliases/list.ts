import type { Alias } from '../domain/alias.ts';
import type { AppError } from '../domain/errors.ts';
import { ok, type Result } from '../domain/result.ts';
import { sameSite } from '../domain/site.ts';
import { type Trace, traceOf } from '../domain/trace.ts';
import { transact } from './journal.ts';
import type { AliasPorts, CachedAliases } from './ports.ts';
import { withoutTwins } from './twins.ts';

/** `if-stale`: at most once a minute, since nothing on the wire says that nothing changed (`state` is empty). */
export type Refresh = 'never' | 'if-stale' | 'now';

export interface Listed {
  readonly aliases: readonly Alias[];
  /** Milliseconds since the epoch; 0: never. */
  readonly fetchedAt: number;
  readonly staleBecause: AppError | null;
  readonly traces: readonly Trace[];
}

const fresh = 60_000;

/** Fetches under way, by account: two callers share one answer. */
export type Fetches = Map<string, Promise<Result<readonly Alias[]>>>;

/** The aliases of an account as last known, fetched again where asked for and due. */
export async function list(
  ports: AliasPorts,
  fetches: Fetches,
  accountId: string,
  refresh: Refresh,
): Promise<Result<Listed>> {
  const cached = await ports.cache.load(accountId);
  const stale = ports.now() - (cached?.fetchedAt ?? 0) > fresh;
  let staleBecause: AppError | null = null;
  let aliases = cached?.aliases ?? [];
  let fetchedAt = cached?.fetchedAt ?? 0;
  if (refresh === 'now' || (refresh === 'if-stale' && stale)) {
    // Who asks for it by hand gets the whole list: that mends whatever went wrong with the parts.
    const known = refresh === 'now' ? null : cached;
    const fetched = await fetchAll(ports, fetches, accountId, known);
    if (fetched.ok) {
      aliases = fetched.value;
      fetchedAt = ports.now();
    } else {
      staleBecause = fetched.error;
    }
  }
  const traces = await transact(ports, (intents) => ({
    result: intents
      .filter((intent) => intent.accountId === accountId)
      .map((intent) => traceOf(intent, ports.now()))
      .filter((trace) => trace !== null),
  }));
  return ok({ aliases, fetchedAt, staleBecause, traces: traces.ok ? traces.value : [] });
}

function fetchAll(
  ports: AliasPorts,
  fetches: Fetches,
  accountId: string,
  known: CachedAliases | null,
): Promise<Result<readonly Alias[]>> {
  const running = fetches.get(accountId);
  if (running) return running;
  const fetching = fetchOnce(ports, accountId, known).finally(() => fetches.delete(accountId));
  fetches.set(accountId, fetching);
  return fetching;
}

async function fetchOnce(
  ports: AliasPorts,
  accountId: string,
  known: CachedAliases | null,
): Promise<Result<readonly Alias[]>> {
  const server = await ports.server(accountId);
  if (!server.ok) return server;
  const listed = await server.value.refresh(known && { aliases: known.aliases, state: known.state ?? null });
  if (!listed.ok) return listed;
  // Spares belong to nobody: a person who saw one could use an address that the next panel offers too.
  const unclaimed = await transact(ports, (intents) => ({
    result: new Set(
      intents
        .filter(({ phase }) => phase === 'spare' || phase === 'leased')
        .map(({ alias }) => alias?.id ?? ''),
    ),
  }));
  if (!unclaimed.ok) return unclaimed;
  const single = await withoutTwins(ports, server.value, accountId, listed.value.aliases);
  if (!single.ok) return single;
  const aliases = single.value.aliases.filter(({ id }) => !unclaimed.value.has(id));
  // A twin that is still there must be seen again: what changed since now would not show it.
  await ports.cache.save(accountId, aliases, ports.now(), single.value.left ? null : listed.value.state);
  return ok(aliases);
}

/** The working addresses that a site already has, newest first. */
export function ofSite(aliases: readonly Alias[], origin: string): readonly Alias[] {
  return aliases
    .filter(
      ({ state, forDomain }) => (state === 'enabled' || state === 'pending') && sameSite(forDomain, origin),
    )
    .sort((a, b) => (b.createdAt ?? '').localeCompare(a.createdAt ?? ''));
}
