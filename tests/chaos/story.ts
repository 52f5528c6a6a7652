import type { Owner } from '../../src/aliases/new-intent.ts';
import { historyLifetime, type Intent } from '../../src/domain/intent.ts';
import type { PendingKind } from '../fakes/model-server.ts';
import { createWorld, type Process, type World } from '../fakes/world.ts';
import type { Life } from './live-on.ts';

/** One panel in one document, as the content script lives it. */
export interface Panel extends Life {
  readonly owner: Owner;
  readonly requestId: string;
  readonly documentId: string;
  readonly origin: string;
  intentId: string | null;
  email: string | null;
  usedAt: number | null;
  /** It was given back, and nothing was this panel's any more. */
  isFree: boolean;
}

export interface Story {
  readonly world: World;
  readonly panels: Panel[];
  readonly direct: { owner: Owner; email: string }[];
  /** The journal as it was when the browser was last quit, for what only memory held. */
  readonly forgotten: Intent[];
  /** Accounts that were signed out at some time: what was known of them here went with them. */
  readonly left: Set<string>;
  /** Accounts that were signed out while the journal still owed something that was older than two days. */
  readonly abandoned: Set<string>;
  /** Addresses made from private windows: they are on no disk, and so in no list before it is fetched again. */
  readonly hidden: Set<string>;
  process: Process;
  /** Who makes addresses now. */
  account: string;
}

export const accounts = ['ada', 'bob'] as const;

/** When every story begins, in ms since the epoch. */
export const begun = Date.parse('2026-01-01T00:00:00Z');

/** Everything under way comes to rest: macrotasks drain all microtasks of the fakes. */
export const rest = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A world in which nothing has happened yet. */
export function begin(pending: PendingKind): Story {
  const world = createWorld(accounts, pending);
  return {
    world,
    panels: [],
    direct: [],
    forgotten: [],
    left: new Set(),
    abandoned: new Set(),
    hidden: new Set(),
    process: world.start(),
    account: 'ada',
  };
}

/** Whose an address would be now; null while the person is signed out. */
export function ownerNow({ world, account }: Story, inPrivate: boolean): Owner | null {
  if (!world.signedIn.has(account)) return null;
  return { accountId: account, private: inPrivate, pending: !world.noPending.has(account) };
}

/** What the journal will have forgotten when it is judged: what is owed to who stays signed out is dropped after two days. */
export function takeNote({ world, abandoned, hidden }: Story): void {
  for (const { accountId, createdAt, ...intent } of world.disk.values()) {
    if (!world.signedIn.has(accountId) && world.clock() - createdAt > historyLifetime)
      abandoned.add(accountId);
    if (intent.private && intent.alias) hidden.add(intent.alias.id);
  }
}

/** A worker that was stopped is started by the next event; start-up recovers. */
export function restart(story: Story): void {
  story.process.kill();
  story.process = story.world.start();
  void story.process.aliases.recover();
}
