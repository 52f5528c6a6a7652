import type { Alias, AliasPatch, AliasWish } from '../domain/alias.ts';
import { type IntentPhase, isFinished, type Lease } from '../domain/intent.ts';
import type { ChangeReport, LastChange } from '../domain/last-change.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Trace } from '../domain/trace.ts';
import { changeState } from './change-state.ts';
import type { Changed } from './changed.ts';
import { create } from './create.ts';
import { destroyDue, destroyLater } from './destroy-later.ts';
import { update } from './edit.ts';
import type { Fetched } from './fetch-list.ts';
import { transact } from './journal.ts';
import { countPhases, dismiss, keep, traces } from './keep.ts';
import { type Leased, lease } from './lease.ts';
import { type Listed, list, ofSite, type Refresh } from './list.ts';
import { changesOf, createLive } from './live.ts';
import type { Owner } from './new-intent.ts';
import type { AliasPorts } from './ports.ts';
import { recover } from './recover.ts';
import { takeBack } from './take-back.ts';
import { type PanelReport, report } from './use.ts';
import { keptWhileSignedIn } from './while-signed-in.ts';

/** Everything that can be done with aliases. One per process; its only state is what this process is doing right now. */
export interface Aliases {
  /** `wish`: prefix, description and state; the site is the lease's. */
  lease(owner: Owner, wanted: Lease, wish?: Omit<AliasWish, 'forDomain'>): Promise<Result<Leased>>;
  /** `on`: the intent's id, or that of the request by which it was leased. */
  report(what: PanelReport, on: string, documentId: string): Promise<Result<null>>;
  create(owner: Owner, requestId: string, wish: AliasWish): Promise<Result<Alias>>;
  list(accountId: string, refresh: Refresh): Promise<Result<Listed>>;
  /** The addresses a site already has, from the cache alone. */
  ofSite(accountId: string, origin: string): Promise<readonly Alias[]>;
  update(accountId: string, id: string, patch: AliasPatch): Promise<Result<Alias>>;
  /** Sets the state of any number of addresses. */
  changeState(
    accountId: string,
    ids: readonly string[],
    state: LastChange['state'],
  ): Promise<Result<Changed>>;
  /** Destroys addresses for good, once the time to take it back is over. */
  destroy(accountId: string, ids: readonly string[]): Promise<Result<ChangeReport>>;
  /** Takes the newest change of states, or a destruction that waits, back. */
  takeBack(accountId: string, changeId: string): Promise<Result<Changed>>;
  /** What the person should know of an account's unfinished wishes. */
  traces(accountId: string): Promise<Result<readonly Trace[]>>;
  /** Does at once what an intent owes; an address that no panel reported on counts as used. */
  keep(intentId: string): Promise<Result<null>>;
  /** What is only told was read, and is dropped. */
  dismiss(intentId: string): Promise<Result<null>>;
  /** How many intents are in each phase. */
  phases(): Promise<Result<Partial<Record<IntentPhase, number>>>>;
  /** Does what is owed and due; with an account that was just signed in, all that is owed to it. */
  recover(signedIn?: string): Promise<Result<null>>;
  /** After signing out: the cache goes; of the journal stays what is not finished, such as what is owed to filled addresses. Spares go. */
  forget(accountId: string): Promise<Result<null>>;
}

export function createAliases(given: AliasPorts): Aliases {
  const ports = keptWhileSignedIn(given);
  const live = createLive();
  const fetched: Fetched = { running: new Map(), waiting: new Map(), at: new Map() };
  /** A change waits for the one before it: an undo never overtakes what it takes back. */
  const inTurn = <T>(accountId: string, work: () => Promise<T>) => live.run(changesOf(accountId), work);
  const carryOut = (accountId: string, now: number) =>
    inTurn(accountId, () => destroyDue(ports, accountId, now));
  return {
    lease: (owner, wanted, wish) =>
      lease(ports, live, owner, wanted, {
        description: '',
        prefix: '',
        ...wish,
        forDomain: wanted.origin,
      }),
    report: (what, on, documentId) => report(ports, live, what, on, documentId),
    create: (owner, requestId, wish) => create(ports, live, owner, requestId, wish),
    list: (accountId, refresh) => list(ports, live, fetched, accountId, refresh),
    async ofSite(accountId, origin) {
      const cached = await ports.cache.load(accountId);
      return cached ? ofSite(cached.aliases, origin) : [];
    },
    update: (accountId, id, patch) => update(ports, accountId, id, patch),
    changeState: (accountId, ids, state) =>
      inTurn(accountId, () => changeState(ports, accountId, ids, state)),
    destroy: (accountId, ids) =>
      inTurn(accountId, () => destroyLater(ports, accountId, ids, (now) => carryOut(accountId, now))),
    takeBack: (accountId, changeId) => inTurn(accountId, () => takeBack(ports, accountId, changeId)),
    traces: (accountId) => traces(ports, accountId),
    keep: (intentId) => keep(ports, live, intentId),
    dismiss: (intentId) => dismiss(ports, intentId),
    phases: () => countPhases(ports),
    async recover(signedIn) {
      for (const { accountId } of await ports.lastChanges.all()) await carryOut(accountId, ports.now());
      return recover(ports, live, signedIn);
    },
    async forget(accountId) {
      fetched.at.delete(accountId);
      await Promise.all([ports.cache.clear(accountId), ports.lastChanges.remove(accountId)]);
      const dropped = await transact(ports, (intents) => ({
        remove: intents
          .filter((i) => i.accountId === accountId && (isFinished(i) || i.phase === 'spare'))
          .map(({ id }) => id),
        result: null,
      }));
      return dropped.ok ? ok(null) : dropped;
    },
  };
}
