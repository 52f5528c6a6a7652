import { effect, type ReadonlySignal } from '@preact/signals';
import type { Account } from '../../domain/account.ts';
import type { AliasesState } from './aliases.ts';
import { changeWords } from './change-words.ts';
import type { Changes } from './changes.ts';
import type { Ports } from './ports.ts';
import type { Toasts } from './toast.ts';

/**
 * Tells of the newest change, with its undo for as long as the background allows it: also in a popup that was opened after
 * the one in which the change was made has closed.
 */
export function tellChanges(
  ports: Ports,
  account: ReadonlySignal<Account | null>,
  list: AliasesState,
  changes: Changes,
  toasts: Toasts,
): void {
  let told = '';
  effect(() => {
    const report = list.lastChange.value;
    const left = (report?.undoUntil ?? 0) - ports.now();
    // Another account is looked at, or none yet: back at this one, the rest of the time is offered again.
    if (report === null) told = '';
    // The account now, not the one looked at when the button is pressed.
    const accountId = account.peek()?.id;
    if (report === null || report.id === told || left <= 0 || accountId === undefined) return;
    told = report.id;
    const undo = () => void changes.takeBack(accountId, report.id);
    toasts.show({ words: changeWords(report), lasts: left, undo });
  });
}
