import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Account } from '../../domain/account.ts';
import type { Alias } from '../../domain/alias.ts';
import type { AppError } from '../../domain/errors.ts';
import type { AliasList, Trace } from '../../messages/contract.ts';
import type { Ports } from './ports.ts';
import { keepSame } from './same-aliases.ts';

const dismissedKey = 'popup.dismissed';

/** The addresses of the account looked at, as last known. */
export interface AliasesState {
  /** `null` until the first answer. */
  readonly aliases: ReadonlySignal<readonly Alias[] | null>;
  readonly fetchedAt: ReadonlySignal<number>;
  readonly traces: ReadonlySignal<readonly Trace[]>;
  readonly error: ReadonlySignal<AppError | null>;
  readonly refreshing: ReadonlySignal<boolean>;
  /** The cached list first, then what the server says. */
  open(): Promise<void>;
  reload(refresh: 'never' | 'if-stale' | 'now'): Promise<void>;
  /** Puts in what a change or a creation answered; what came for an account no longer looked at is dropped. */
  put(alias: Alias, accountId: string): void;
  dismiss(trace: Trace): void;
}

/** The list, asked from the background; answers for an account no longer looked at are dropped. */
export function createAliasesState(ports: Ports, account: ReadonlySignal<Account | null>): AliasesState {
  const aliases = signal<readonly Alias[] | null>(null);
  const fetchedAt = signal(0);
  const traces = signal<readonly Trace[]>([]);
  const error = signal<AppError | null>(null);
  const refreshing = signal(false);
  let dismissed: ReadonlySet<string> = new Set();
  let shownFor: string | null = null;

  const take = (list: AliasList, asked: boolean) => {
    const shown = list.traces.filter(({ intentId, kind }) => !dismissed.has(`${intentId} ${kind}`));
    aliases.value = keepSame(aliases.value ?? [], list.aliases);
    fetchedAt.value = list.fetchedAt;
    if (JSON.stringify(shown) !== JSON.stringify(traces.value)) traces.value = shown;
    if (asked) error.value = list.staleBecause;
  };

  const reload: AliasesState['reload'] = async (refresh) => {
    const accountId = account.value?.id;
    if (accountId === undefined) return;
    if (refresh !== 'never') refreshing.value = true;
    const reply = await ports.send('aliases.list', { accountId, refresh });
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
    error,
    refreshing,
    reload,
    async open() {
      const accountId = account.value?.id ?? null;
      if (accountId !== shownFor) {
        shownFor = accountId;
        batch(() => {
          aliases.value = null;
          fetchedAt.value = 0;
          traces.value = [];
          error.value = null;
        });
      }
      const stored = await ports.session.get(dismissedKey);
      if (Array.isArray(stored)) dismissed = new Set(stored.filter((id) => typeof id === 'string'));
      await reload('never');
      if (account.value?.status === 'active') await reload('if-stale');
    },
    put(alias, accountId) {
      if (accountId !== shownFor) return;
      const before = aliases.value ?? [];
      const known = before.some(({ id }) => id === alias.id);
      aliases.value = known ? before.map((a) => (a.id === alias.id ? alias : a)) : [alias, ...before];
    },
    dismiss({ intentId, kind }) {
      dismissed = new Set([...dismissed, `${intentId} ${kind}`]);
      traces.value = traces.value.filter((trace) => trace.intentId !== intentId || trace.kind !== kind);
      void ports.session.set(dismissedKey, [...dismissed]);
    },
  };
}
