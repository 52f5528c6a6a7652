import type { Alias } from '../domain/alias.ts';
import { ok, type Result } from '../domain/result.ts';
import { keepSame } from '../domain/same-aliases.ts';
import { transact } from './journal.ts';
import type { AliasPorts, CachedAliases } from './ports.ts';
import { withoutTwins } from './twins.ts';

/** What this process knows of fetching, by account. */
export interface Fetched {
  /** Fetches under way: those who only look in share one answer. */
  readonly running: Map<string, Promise<Result<null>>>;
  /** Fetches that begin when the one under way is done: those who ask by hand saw what it may not know. */
  readonly waiting: Map<string, Promise<Result<null>>>;
  /** When a list was last seen to be as the cache has it, in ms since the epoch. */
  readonly at: Map<string, number>;
}

/** How old the time on the disk may grow while nothing changes, in ms: a person who is offline is told the hour. */
const hour = 3_600_000;

/**
 * Brings the cache up to date with the server; `whole`: by the whole list, which mends whatever went wrong with the parts. An
 * answer that changes nothing writes nothing.
 */
export function fetchList(
  ports: AliasPorts,
  fetched: Fetched,
  accountId: string,
  whole: boolean,
): Promise<Result<null>> {
  const running = fetched.running.get(accountId);
  if (running && !whole) return running;
  if (running) {
    const again = () => {
      fetched.waiting.delete(accountId);
      return fetchList(ports, fetched, accountId, whole);
    };
    const waiting = fetched.waiting.get(accountId) ?? running.then(again, again);
    fetched.waiting.set(accountId, waiting);
    return waiting;
  }
  const fetching = fetchOnce(ports, fetched, accountId, whole).finally(() =>
    fetched.running.delete(accountId),
  );
  fetched.running.set(accountId, fetching);
  return fetching;
}

async function fetchOnce(
  ports: AliasPorts,
  fetched: Fetched,
  accountId: string,
  whole: boolean,
): Promise<Result<null>> {
  const server = await ports.server(accountId);
  if (!server.ok) return server;
  const ask = (known: CachedAliases | null) =>
    server.value.refresh(whole || !known ? null : { aliases: known.aliases, state: known.state ?? null });
  const before = await ports.cache.load(accountId);
  let listed = await ask(before);
  let known = await ports.cache.load(accountId);
  if (listed.ok && before?.aliases !== known?.aliases) {
    // Something was changed while the server made its list: the list may be older than that.
    listed = await ask(known);
    known = await ports.cache.load(accountId);
  }
  if (!listed.ok) return listed;
  const owned = await ownedAliases(ports, accountId);
  if (!owned.ok) return owned;
  const single = await withoutTwins(ports, server.value, accountId, listed.value.aliases);
  if (!single.ok) return single;
  const visible = single.value.aliases.filter(({ email }) => !owned.value.unclaimed.has(email));
  // A twin that is still there must be seen again: what changed since now would not show it.
  const state = single.value.left ? null : listed.value.state;
  const aliases = known ? keepSame(known.aliases, visible) : visible;
  const makers = makersOf(visible, owned.value.used, known?.makers);
  const now = ports.now();
  fetched.at.set(accountId, now);
  const isSame =
    aliases === known?.aliases &&
    makers.length === (known.makers ?? []).length &&
    state === (known.state ?? null);
  const age = now - (known?.fetchedAt ?? 0);
  // A time that is yet to come was taken by a clock that was wrong.
  if (isSame && age >= 0 && age < hour) return ok(null);
  await ports.cache.save(accountId, { aliases, fetchedAt: now, state, makers });
  if (!isSame) ports.changed();
  return ok(null);
}

/**
 * Aliases that the journal knows. Unclaimed ones belong to nobody: a person who saw one could use an address that the next
 * panel offers too. They are known by their address: one mailbox may be signed in under two names, while ids of two servers
 * may be the same by chance.
 */
function ownedAliases(ports: AliasPorts, accountId: string) {
  return transact(ports, (intents) => {
    const unclaimed = new Set<string>();
    const used = new Set<string>();
    for (const { alias, phase, accountId: owner } of intents) {
      if (alias === null) continue;
      if (phase === 'spare' || phase === 'leased') unclaimed.add(alias.email);
      else if (owner === accountId) used.add(alias.id);
    }
    return { result: { unclaimed, used } };
  });
}

/** The journal forgets after two days; the name that the server gave our addresses stays true for the old ones too. */
function makersOf(
  aliases: readonly Alias[],
  used: ReadonlySet<string>,
  known: readonly string[] = [],
): readonly string[] {
  const found = aliases.filter(({ id, createdBy }) => createdBy !== '' && used.has(id));
  return [...new Set([...known, ...found.map(({ createdBy }) => createdBy)])];
}
