import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Account } from '../../domain/account.ts';
import type { Alias, AliasPatch } from '../../domain/alias.ts';
import type { AppError } from '../../domain/errors.ts';
import { t } from '../../i18n/t.ts';
import type { AliasesState } from './aliases.ts';
import type { Ports } from './ports.ts';
import type { Toasts } from './toast.ts';

/** Changes to single addresses: which are under way, and which the server refused. */
export interface Changes {
  readonly busy: ReadonlySignal<ReadonlySet<string>>;
  readonly refused: ReadonlySignal<ReadonlyMap<string, AppError>>;
  /** Whether the server agreed. A change of state can be taken back for ten seconds. */
  change(alias: Alias, patch: AliasPatch): Promise<boolean>;
}

/** Nothing is shown as changed before the server has agreed. */
export function createChanges(
  ports: Ports,
  account: ReadonlySignal<Account | null>,
  list: AliasesState,
  toasts: Toasts,
): Changes {
  // By account and address: two servers may give out the same ids.
  const busy = signal<ReadonlySet<string>>(new Set());
  const refused = signal<ReadonlyMap<string, AppError>>(new Map());
  const keyOf = (accountId: string | undefined, id: string) => `${accountId} ${id}`;
  const ofAccount = <T>(entries: Iterable<readonly [string, T]>): [string, T][] => {
    const start = keyOf(account.value?.id, '');
    return [...entries].flatMap(([key, value]) =>
      key.startsWith(start) ? [[key.slice(start.length), value] as [string, T]] : [],
    );
  };

  const change = async (alias: Alias, patch: AliasPatch, accountId = account.value?.id): Promise<boolean> => {
    const key = keyOf(accountId, alias.id);
    if (accountId === undefined || busy.value.has(key)) return false;
    busy.value = new Set([...busy.value, key]);
    const reply = await ports.send('aliases.update', { accountId, id: alias.id, patch });
    busy.value = new Set([...busy.value].filter((other) => other !== key));
    const faults = new Map(refused.value);
    if (reply.ok) faults.delete(key);
    else faults.set(key, reply.error);
    refused.value = faults;
    if (!reply.ok) return false;
    list.put(reply.value, accountId);
    const { state } = alias;
    const words = patch.state ? t(`popup_done_${patch.state}`, alias.email) : t('popup_done_saved');
    // `pending` can't be had back: the server only lets it go.
    if (patch.state && state !== 'pending')
      toasts.show({ words, undo: () => void change(reply.value, { state }, accountId) });
    else toasts.show({ words });
    return true;
  };

  return {
    busy: computed(
      () => new Set(ofAccount([...busy.value].map((key) => [key, null] as const)).map(([id]) => id)),
    ),
    refused: computed(() => new Map(ofAccount(refused.value))),
    change: (alias, patch) => change(alias, patch),
  };
}
