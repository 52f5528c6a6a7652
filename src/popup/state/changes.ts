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
  readonly error: AppError;
  again(): void;
}

/** Changes to addresses: which are under way, and which the server refused. */
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
  takeBack(changeId: string): Promise<void>;
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
  const failure = signal<Failure | null>(null);

  /** Runs a change while its addresses show that something is under way; `null` where it can't be now. */
  const run = async <R extends { readonly ok: true } | { readonly ok: false; readonly error: AppError }>(
    ids: readonly string[],
    again: () => void,
    work: (accountId: string) => Promise<R>,
  ): Promise<(R & { readonly accountId: string }) | null> => {
    const accountId = account.value?.id;
    if (accountId === undefined || ids.some((id) => busy.has(accountId, id))) return null;
    busy.set(accountId, ids, true);
    const reply = await work(accountId);
    batch(() => {
      busy.delete(accountId, ids);
      own.delete(accountId, ids);
      toasts.endProgress();
      failure.value = null;
      // A fault of one address shows at that address; of several, above them.
      if (!reply.ok && ids.length === 1) own.set(accountId, ids, reply.error);
      else if (!reply.ok) failure.value = { error: reply.error, again };
    });
    return { ...reply, accountId };
  };

  const setState: Changes['setState'] = async (ids, state) => {
    const again = () => void setState(ids, state);
    const reply = await run(ids, again, (accountId) =>
      ports.send('aliases.change', { accountId, ids, state }),
    );
    if (reply === null) return false;
    take(list, reply.accountId, reply);
    if (!reply.ok) return false;
    const { report } = reply.value;
    // What can be taken back is told with its undo.
    if (report.undoUntil === 0) toasts.show({ words: changeWords(report) });
    return report.refused.length === 0;
  };

  const destroy: Changes['destroy'] = async (ids) => {
    const again = () => void destroy(ids);
    const reply = await run(ids, again, (accountId) => ports.send('aliases.destroy', { accountId, ids }));
    if (!reply?.ok) return false;
    list.put([], reply.accountId, reply.value);
    return true;
  };

  const takeBack: Changes['takeBack'] = async (changeId) => {
    const accountId = account.value?.id;
    if (accountId === undefined) return;
    const reply = await ports.send('aliases.takeBack', { accountId, changeId });
    toasts.endProgress();
    if (!reply.ok) failure.value = { error: reply.error, again: () => void takeBack(changeId) };
    else toasts.show({ words: t('popup_takenBack') });
    take(list, accountId, reply);
  };

  return {
    busy: busy.here,
    failure,
    refused: computed(() => {
      const told = (list.lastChange.value?.refused ?? []).map(({ id, error }) => [id, error] as const);
      return new Map([...told, ...own.here.value]);
    }),
    forgetFailure() {
      failure.value = null;
    },
    came({ accountId, answered, of }) {
      if (accountId !== account.value?.id) return;
      const words = t('popup_progress', String(answered), String(of));
      toasts.show({ words, progress: answered / of, lasts: patience });
    },
    async edit(alias, patch) {
      const { id } = alias;
      const reply = await run(
        [id],
        () => undefined,
        (accountId) => ports.send('aliases.update', { accountId, id, patch }),
      );
      if (!reply?.ok) return false;
      list.put([reply.value], reply.accountId);
      toasts.show({ words: t('popup_done_saved') });
      return true;
    },
    setState,
    destroy,
    takeBack,
  };
}

function take(list: AliasesState, accountId: string, reply: Reply<'aliases.change'>): void {
  if (reply.ok) list.put(reply.value.aliases, accountId, reply.value.report);
  // Without an answer nobody knows what the server did: its list tells.
  else if (reply.error.code === 'no-answer') void list.reload('now');
}
