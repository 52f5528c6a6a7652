import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Account } from '../../domain/account.ts';
import type { Alias } from '../../domain/alias.ts';
import { fromColumns } from '../../domain/alias-columns.ts';
import { changeAliases } from '../../domain/change-aliases.ts';
import type { AppError } from '../../domain/errors.ts';
import { keepSame } from '../../domain/same-aliases.ts';
import type { AliasList, ChangeReport, Trace } from '../../messages/contract.ts';
import { inSession } from './kept.ts';
import type { Ports } from './ports.ts';

/** The addresses of the account looked at, as last known. */
export interface AliasesState {
  /** `null` until the first answer. */
  readonly aliases: ReadonlySignal<readonly Alias[] | null>;
  readonly fetchedAt: ReadonlySignal<number>;
  readonly traces: ReadonlySignal<readonly Trace[]>;
  /** What the server calls the maker of addresses that came from here. */
  readonly makers: ReadonlySignal<readonly string[]>;
  /** The newest change of several addresses; the background keeps it while the popup is closed. */
  readonly lastChange: ReadonlySignal<ChangeReport | null>;
  readonly error: ReadonlySignal<AppError | null>;
  readonly refreshing: ReadonlySignal<boolean>;
  /** The cached list first, then what the server says. */
  open(): Promise<void>;
  reload(refresh: 'never' | 'if-stale' | 'now'): Promise<void>;
  /** Puts in what a change or a creation answered; what came for an account no longer looked at is dropped. */
  put(aliases: readonly Alias[], accountId: string, report?: ChangeReport): void;
  dismiss(trace: Trace): void;
}

/** The list, asked from the background; answers for an account no longer looked at are dropped. */
export function createAliasesState(ports: Ports, account: ReadonlySignal<Account | null>): AliasesState {
  const aliases = signal<readonly Alias[] | null>(null);
  const fetchedAt = signal(0);
  const traces = signal<readonly Trace[]>([]);
  const makers = signal<readonly string[]>([]);
  const lastChange = signal<ChangeReport | null>(null);
  const error = signal<AppError | null>(null);
  const refreshing = signal(false);
  let dismissed: ReadonlySet<string> = new Set();
  const dismissedBefore = ports.session.get(inSession.dismissed).then((stored) => {
    if (Array.isArray(stored)) dismissed = new Set(stored.filter((id) => typeof id === 'string'));
  });
  // Ten thousand addresses are 20 ms on their way: they are asked for before it is known who is signed in.
  let early = ports.session
    .get(inSession.lastAccount)
    .then((accountId) =>
      typeof accountId === 'string'
        ? { accountId, reply: ports.send('aliases.list', { accountId, refresh: 'never' }) }
        : null,
    );
  let shownFor: string | null = null;
  /** The account that is stored under `inSession.lastAccount`. */
  let noted: string | null = null;
  let revision = '';

  const take = (list: AliasList, asked: boolean) => {
    const shown = list.traces.filter(({ intentId, kind }) => !dismissed.has(`${intentId} ${kind}`));
    if (list.aliases !== null) aliases.value = keepSame(aliases.value ?? [], fromColumns(list.aliases));
    revision = list.revision;
    fetchedAt.value = list.fetchedAt;
    setIfChanged(traces, shown);
    setIfChanged(makers, list.makers);
    setIfChanged(lastChange, list.lastChange);
    if (asked) error.value = list.staleBecause;
  };

  const reload: AliasesState['reload'] = async (refresh) => {
    const accountId = account.value?.id;
    if (accountId === undefined) return;
    if (refresh !== 'never') refreshing.value = true;
    const have = revision === '' ? {} : { have: revision };
    const reply = await ports.send('aliases.list', { accountId, refresh, ...have });
    if (accountId !== account.value?.id) return;
    batch(() => {
      if (refresh !== 'never') refreshing.value = false;
      if (reply.ok) take(reply.value, refresh !== 'never');
      else error.value = reply.error;
    });
  };

  return {
    aliases,
    fetchedAt,
    traces,
    makers,
    lastChange,
    error,
    refreshing,
    reload,
    async open() {
      const accountId = account.value?.id ?? null;
      if (accountId !== shownFor) {
        shownFor = accountId;
        revision = '';
        batch(() => {
          lastChange.value = null;
          aliases.value = null;
          fetchedAt.value = 0;
          traces.value = [];
          makers.value = [];
          error.value = null;
          // What is under way is for the account before: its answer is dropped.
          refreshing.value = false;
        });
      }
      const asked = await early;
      early = Promise.resolve(null);
      if (asked) noted = asked.accountId;
      await dismissedBefore;
      const reply = accountId === null || asked?.accountId !== accountId ? null : await asked.reply;
      if (reply?.ok && accountId === account.value?.id) batch(() => take(reply.value, false));
      else await reload('never');
      // Once for each account, and not for one that was signed out meanwhile: all may just have been wiped.
      if (accountId !== null && accountId !== noted && accountId === account.value?.id) {
        noted = accountId;
        void ports.session.set(inSession.lastAccount, accountId);
      }
      if (account.value?.status === 'active') void reload('if-stale');
    },
    put(changed, accountId, report) {
      if (accountId !== shownFor) return;
      batch(() => {
        aliases.value = changeAliases(aliases.value ?? [], { put: changed });
        if (report) lastChange.value = report;
      });
    },
    dismiss({ intentId, kind }) {
      dismissed = new Set([...dismissed, `${intentId} ${kind}`]);
      traces.value = traces.value.filter((trace) => trace.intentId !== intentId || trace.kind !== kind);
      void ports.session.set(inSession.dismissed, [...dismissed]);
      void ports.send('trace.dismiss', { intentId });
    },
  };
}

/** Small facts come anew with every answer; equal ones must not draw anything again. */
function setIfChanged<T>(known: Signal<T>, next: T): void {
  if (JSON.stringify(known.value) !== JSON.stringify(next)) known.value = next;
}
