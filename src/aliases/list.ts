import type { Alias } from '../domain/alias.ts';
import type { AppError } from '../domain/errors.ts';
import { type ChangeReport, reportOf } from '../domain/last-change.ts';
import { ok, type Result } from '../domain/result.ts';
import { sameSite } from '../domain/site.ts';
import type { Trace } from '../domain/trace.ts';
import { type Fetched, fetchList } from './fetch-list.ts';
import { traces } from './keep.ts';
import type { AliasPorts } from './ports.ts';

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
  fetched: Fetched,
  accountId: string,
  refresh: Refresh,
): Promise<Result<Listed>> {
  const before = await ports.cache.load(accountId);
  const at = Math.max(before?.fetchedAt ?? 0, fetched.at.get(accountId) ?? 0);
  const isDue = refresh === 'now' || (refresh === 'if-stale' && ports.now() - at > fresh);
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
    fetchedAt: Math.max(now?.fetchedAt ?? 0, fetched.at.get(accountId) ?? 0),
    staleBecause: outcome.ok ? null : outcome.error,
    traces,
    makers: now?.makers ?? [],
    lastChange: lastChange && reportOf(lastChange),
  });
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
