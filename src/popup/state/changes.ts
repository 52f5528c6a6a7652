import { type ReadonlySignal, signal } from '@preact/signals';
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
  const busy = signal<ReadonlySet<string>>(new Set());
  const refused = signal<ReadonlyMap<string, AppError>>(new Map());

  const change: Changes['change'] = async (alias, patch) => {
    const accountId = account.value?.id;
    if (accountId === undefined || busy.value.has(alias.id)) return false;
    busy.value = new Set([...busy.value, alias.id]);
    const reply = await ports.send('aliases.update', { accountId, id: alias.id, patch });
    busy.value = new Set([...busy.value].filter((id) => id !== alias.id));
    const faults = new Map(refused.value);
    if (reply.ok) faults.delete(alias.id);
    else faults.set(alias.id, reply.error);
    refused.value = faults;
    if (!reply.ok) return false;
    list.put(reply.value);
    const { state } = alias;
    const words = patch.state ? t(`popup_done_${patch.state}`, alias.email) : t('popup_done_saved');
    // `pending` can't be had back: the server only lets it go.
    if (patch.state && state !== 'pending')
      toasts.show({ words, undo: () => void change(reply.value, { state }) });
    else toasts.show({ words });
    return true;
  };

  return { busy, refused, change };
}
