import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Account } from '../../domain/account.ts';
import type { Alias, AliasPatch } from '../../domain/alias.ts';
import type { AppError } from '../../domain/errors.ts';
import { t } from '../../i18n/t.ts';
import type { ExtensionVerbs, Progress, Reply } from '../../messages/contract.ts';
import type { AliasesState } from './aliases.ts';
import { byAccount } from './by-account.ts';
import { changeWords } from './change-words.ts';
import type { Ports } from './ports.ts';
import type { Toasts } from './toast.ts';

/** How long the next word on a change under way is waited for, in ms: as long as one request may take. */
const patience = 60_000;

type Target = ExtensionVerbs['aliases.change']['args']['state'];

/** A change of several addresses that could not be asked for at all. */
export interface Failure {
  /** The account whose addresses they are: over another one it neither shows nor can be tried again. */
  readonly accountId: string;
  readonly error: AppError;
  again(): void;
}

/** Changes to addresses of the account looked at: which are under way, and which the server refused. */
export interface Changes {
  readonly busy: ReadonlySignal<{ has(id: string): boolean }>;
  readonly refused: ReadonlySignal<ReadonlyMap<string, AppError>>;
  readonly failure: ReadonlySignal<Failure | null>;
  forgetFailure(): void;
  /** The background tells how far a change of many has come. */
  came(progress: Progress): void;
  /** Changes description or site. Whether the server agreed. */
  edit(alias: Alias, patch: Pick<AliasPatch, 'description' | 'forDomain'>): Promise<boolean>;
  setState(ids: readonly string[], state: Target): Promise<boolean>;
  /** For good, in ten seconds; the background does it. */
  destroy(ids: readonly string[]): Promise<boolean>;
  /** Takes back what was changed in an account, whichever is looked at by now. */
  takeBack(accountId: string, changeId: string): Promise<void>;
}

/** Nothing is shown as changed before the server has agreed. */
export function createChanges(
  ports: Ports,
  account: ReadonlySignal<Account | null>,
  list: AliasesState,
  toasts: Toasts,
): Changes {
  const busy = byAccount<true>(account);
  const own = byAccount<AppError>(account);
  const failed = signal<Failure | null>(null);

  /** Runs a change of an account's addresses while they show that something is under way; `null` where it can't be now. */
  const run = async <R extends { readonly ok: true } | { readonly ok: false; readonly error: AppError }>(
    accountId: string,
    ids: readonly string[],
    again: () => void,
    work: () => Promise<R>,
  ): Promise<R | null> => {
    if (ids.some((id) => busy.has(accountId, id))) return null;
    busy.set(accountId, ids, true);
    const reply = await work();
    batch(() => {
      busy.delete(accountId, ids);
      own.delete(accountId, ids);
      toasts.endProgress();
      if (failed.value?.accountId === accountId) failed.value = null;
      // A fault of one address shows at that address; of several, above them.
      if (!reply.ok && ids.length === 1) own.set(accountId, ids, reply.error);
      else if (!reply.ok) failed.value = { accountId, error: reply.error, again };
    });
    return reply;
  };

  const setState = async (accountId: string, ids: readonly string[], state: Target): Promise<boolean> => {
    const again = () => void setState(accountId, ids, state);
    const reply = await run(accountId, ids, again, () =>
      ports.send('aliases.change', { accountId, ids, state }),
    );
    if (reply === null) return false;
    take(list, accountId, reply);
    if (!reply.ok) return false;
    const { report } = reply.value;
    // What can be taken back is told with its undo.
    if (report.undoUntil === 0) toasts.show({ words: changeWords(report) });
    return report.refused.length === 0;
  };

  const destroy = async (accountId: string, ids: readonly string[]): Promise<boolean> => {
    const again = () => void destroy(accountId, ids);
    const reply = await run(accountId, ids, again, () => ports.send('aliases.destroy', { accountId, ids }));
    if (!reply?.ok) return false;
    list.put([], accountId, reply.value);
    return true;
  };

  const takeBack: Changes['takeBack'] = async (accountId, changeId) => {
    const reply = await ports.send('aliases.takeBack', { accountId, changeId });
    toasts.endProgress();
    const again = () => void takeBack(accountId, changeId);
    if (!reply.ok) failed.value = { accountId, error: reply.error, again };
    else toasts.show({ words: t('popup_takenBack') });
    take(list, accountId, reply);
  };

  return {
    busy: busy.here,
    failure: computed(() => (failed.value?.accountId === account.value?.id ? failed.value : null)),
    refused: computed(() => {
      const told = (list.lastChange.value?.refused ?? []).map(({ id, error }) => [id, error] as const);
      return new Map([...told, ...own.here.value]);
    }),
    forgetFailure() {
      failed.value = null;
    },
    came({ accountId, answered, of }) {
      if (accountId !== account.value?.id) return;
      const words = t('popup_progress', String(answered), String(of));
      toasts.show({ words, progress: answered / of, lasts: patience });
    },
    async edit(alias, patch) {
      const accountId = account.value?.id;
      if (accountId === undefined) return false;
      const { id } = alias;
      const again = () => undefined;
      const reply = await run(accountId, [id], again, () =>
        ports.send('aliases.update', { accountId, id, patch }),
      );
      if (!reply?.ok) return false;
      list.put([reply.value], accountId);
      toasts.show({ words: t('popup_done_saved') });
      return true;
    },
    setState: async (ids, state) => account.value !== null && setState(account.value.id, ids, state),
    destroy: async (ids) => account.value !== null && destroy(account.value.id, ids),
    takeBack,
  };
}

function take(list: AliasesState, accountId: string, reply: Reply<'aliases.change'>): void {
  if (reply.ok) list.put(reply.value.aliases, accountId, reply.value.report);
  // Without an answer nobody knows what the server did: its list tells.
  else if (reply.error.code === 'no-answer') void list.reload('now');
}
