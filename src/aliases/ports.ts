import type { Alias } from '../domain/alias.ts';
import type { AliasServer } from '../domain/alias-server.ts';
import type { Intent } from '../domain/intent.ts';
import type { LastChange } from '../domain/last-change.ts';
import type { Result } from '../domain/result.ts';

/** What a transaction over the journal wants written and what it answers. */
export interface JournalChange<T> {
  readonly put?: readonly Intent[];
  readonly remove?: readonly string[];
  readonly result: T;
}

/**
 * The write-ahead journal. `transact` is atomic across all contexts: the change sees every intent and decides in one
 * synchronous step, and what it decides is on disk (private intents: in memory) before the promise resolves. It rejects
 * where storage does not work; then nothing may be created.
 */
export interface Journal {
  /**
   * `survives: 'us'` is enough where nothing of a person's is at stake yet: what is written then outlives this process, but
   * perhaps not a power cut. A later write that survives all takes it along.
   */
  transact<T>(change: (intents: readonly Intent[]) => JournalChange<T>, survives?: 'us' | 'all'): Promise<T>;
}

/** What is known of an account's aliases. */
export interface CachedAliases {
  /** The same array as long as nothing changed. */
  readonly aliases: readonly Alias[];
  /** Milliseconds since the epoch; 0: never. */
  readonly fetchedAt: number;
  /** The server's name for that moment, where it has one: what changed since can then be asked for. */
  readonly state?: string | null;
  /** What the server calls the maker of addresses that came from here (`createdBy`). */
  readonly makers?: readonly string[];
}

/** The aliases as last known, per account, readable offline. */
export interface AliasCache {
  load(accountId: string): Promise<CachedAliases | null>;
  save(accountId: string, cached: CachedAliases): Promise<void>;
  /** Puts known ones in their places and new ones in front, drops others, keeps the rest as it is. */
  change(
    accountId: string,
    change: { readonly put?: readonly Alias[]; readonly remove?: readonly string[] },
  ): Promise<void>;
  clear(accountId: string): Promise<void>;
}

/** The newest change of each account, in memory that outlives this process but not the browser. */
export interface LastChanges {
  load(accountId: string): Promise<LastChange | null>;
  all(): Promise<readonly LastChange[]>;
  save(change: LastChange): Promise<void>;
  remove(accountId: string): Promise<void>;
}

/** Everything the use-cases need from the outside. */
export interface AliasPorts {
  readonly journal: Journal;
  readonly cache: AliasCache;
  readonly lastChanges: LastChanges;
  /** The server of an account, or why there is none (`signed-out`, `needs-sign-in`). */
  server(accountId: string): Promise<Result<AliasServer>>;
  /** The account's server refused to make an alias `pending`: from now on there are no spares there. */
  refusesPending(accountId: string): Promise<void>;
  /** Milliseconds since the epoch. */
  now(): number;
  uuid(): string;
  /** Between 0 and 1, for jitter. */
  random(): number;
  /** Something is owed at this time: wake us then (alarm), whatever happens to this process. */
  wakeAt(time: number): void;
  /** Does it in so many ms, if this process lives so long; `wakeAt` stands behind it. */
  after(ms: number, work: () => Promise<void>): void;
  /** The list or the traces changed: whoever shows them asks again. */
  changed(): void;
  /** So many of the addresses that are being changed together are answered. */
  came(accountId: string, answered: number, of: number): void;
  /** Something threw that never should: told to whoever collects such things, never swallowed. */
  bug(error: unknown): void;
}
