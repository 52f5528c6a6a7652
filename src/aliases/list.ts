import type { Alias } from '../domain/alias.ts';
import type { AppError } from '../domain/errors.ts';
import { type ChangeReport, type LastChange, reportOf } from '../domain/last-change.ts';
import { ok, type Result } from '../domain/result.ts';
import { sameSite } from '../domain/site.ts';
import type { Trace } from '../domain/trace.ts';
import { type Fetched, fetchList } from './fetch-list.ts';
import { traces } from './keep.ts';
import { changesOf, type Live } from './live.ts';
import type { AliasPorts, CachedAliases } from './ports.ts';

/** `if-stale`: at most once a minute, since nothing on the wire says that nothing changed (`state` is empty). */
export type Refresh = 'never' | 'if-stale' | 'now';

export interface Listed {
  readonly aliases: readonly Alias[];
  /** Another one for every other list: who has it need not be sent the list again. */
  readonly revision: string;
  /** Milliseconds since the epoch; 0: never. */
  readonly fetchedAt: number;
  readonly staleBecause: AppError | null;
  readonly traces: readonly Trace[];
  /** What the server calls the maker of addresses that came from here. */
  readonly makers: readonly string[];
  readonly lastChange: ChangeReport | null;
}

const fresh = 60_000;

const none: readonly Alias[] = [];
const revisions = new WeakMap<readonly Alias[], string>();

/** The aliases of an account as last known, fetched again where asked for and due. */
export async function list(
  ports: AliasPorts,
  live: Live,
  fetched: Fetched,
  accountId: string,
  refresh: Refresh,
): Promise<Result<Listed>> {
  const before = await ports.cache.load(accountId);
  const isDue =
    refresh === 'now' ||
    (refresh === 'if-stale' && !isFresh(fetchedAt(fetched, accountId, before), ports.now()));
  const outcome = isDue ? await fetchList(ports, fetched, accountId, refresh === 'now') : ok(null);
  const [now, lastChange, traces] = await Promise.all([
    isDue ? ports.cache.load(accountId) : before,
    ports.lastChanges.load(accountId),
    tracesOf(ports, accountId),
  ]);
  const aliases = now?.aliases ?? none;
  return ok({
    aliases,
    revision: revisionOf(ports, aliases),
    fetchedAt: fetchedAt(fetched, accountId, now),
    staleBecause: outcome.ok ? null : outcome.error,
    traces,
    makers: now?.makers ?? [],
    lastChange: lastChange && !isUnderWay(live, lastChange) ? reportOf(lastChange) : null,
  });
}

/** When a list was last seen to be as it is here; 0: never. Without a list (signed out meanwhile), what was seen counts for nothing. */
function fetchedAt(fetched: Fetched, accountId: string, cached: CachedAliases | null): number {
  return cached ? Math.max(cached.fetchedAt, fetched.at.get(accountId) ?? 0) : 0;
}

/** A time that is yet to come was taken by a clock that was wrong, and tells nothing. */
function isFresh(at: number, now: number): boolean {
  return at <= now && now - at <= fresh;
}

/** Whether this process waits for its answer: it is told once it is known what came of it. */
function isUnderWay(live: Live, { phase, accountId }: LastChange): boolean {
  return phase === 'sending' && live.has(changesOf(accountId));
}

async function tracesOf(ports: AliasPorts, accountId: string): Promise<readonly Trace[]> {
  const unfinished = await traces(ports, accountId);
  return unfinished.ok ? unfinished.value : [];
}

function revisionOf(ports: AliasPorts, aliases: readonly Alias[]): string {
  const known = revisions.get(aliases) ?? ports.uuid();
  revisions.set(aliases, known);
  return known;
}

/** The working addresses that a site already has, newest first. */
export function ofSite(aliases: readonly Alias[], origin: string): readonly Alias[] {
  return aliases
    .filter(
      ({ state, forDomain }) => (state === 'enabled' || state === 'pending') && sameSite(forDomain, origin),
    )
    .sort((a, b) => (b.createdAt ?? '').localeCompare(a.createdAt ?? ''));
}
