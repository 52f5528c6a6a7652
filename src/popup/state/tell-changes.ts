import { effect } from '@preact/signals';
import type { AliasesState } from './aliases.ts';
import { changeWords } from './change-words.ts';
import type { Changes } from './changes.ts';
import type { Ports } from './ports.ts';
import type { Toasts } from './toast.ts';

/**
 * Tells of the newest change, with its undo for as long as the background allows it: also in a popup that was opened after
 * the one in which the change was made has closed.
 */
export function tellChanges(ports: Ports, list: AliasesState, changes: Changes, toasts: Toasts): void {
  let told = '';
  effect(() => {
    const report = list.lastChange.value;
    const left = (report?.undoUntil ?? 0) - ports.now();
    if (report === null || report.id === told || left <= 0) return;
    told = report.id;
    toasts.show({ words: changeWords(report), lasts: left, undo: () => void changes.takeBack(report.id) });
  });
}
