import type { Indexed } from '../../domain/search/search-aliases.ts';
import { useStore } from '../state/use-store.ts';
import { whyNoChange } from '../state/why-not.ts';

interface RowKeys {
  readonly entries: readonly Indexed[];
  readonly goTo: (index: number) => void;
  readonly pick: (id: string, reach: boolean) => void;
  /** Rows that Page up and Page down pass. */
  readonly perPage: () => number;
}

/** What the keys do on the rows of the list; `keys-help.tsx` says it in words. */
export function useRowKeys({ entries, goTo, pick, perPage }: RowKeys): (event: KeyboardEvent) => void {
  const store = useStore();
  const { selection, detail, openedRow, changes, keys } = store;
  return (event) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('.row') : null;
    const id = row?.dataset['id'];
    const at = entries.findIndex(({ alias }) => alias.id === id);
    if (id === undefined || at < 0 || event.altKey) return;
    const isRow = event.target instanceof Element && event.target.matches('.row-main');
    const mod = event.ctrlKey || event.metaKey;
    const rtl = row !== null && getComputedStyle(row).direction === 'rtl';
    const act = actionOf(event.key, mod, rtl);
    if (act === null || (!isRow && act !== 'end' && act !== 'all')) return;
    // From the first row up leads out of the list.
    if (act === 'up' && at === 0) return;
    if (act === 'end' && !selection.on.value) return;
    if (act === 'pick' && !keys.on.value) return;
    event.preventDefault();
    event.stopPropagation();
    const move = (to: number) => {
      goTo(to);
      const next = entries[Math.max(0, Math.min(to, entries.length - 1))];
      if (!event.shiftKey || !next) return;
      if (selection.ids.value.size === 0) pick(id, false);
      pick(next.alias.id, true);
    };
    switch (act) {
      case 'up':
        return move(at - 1);
      case 'down':
        return move(at + 1);
      case 'pageUp':
        return move(at - perPage());
      case 'pageDown':
        return move(at + perPage());
      case 'first':
        return move(0);
      case 'last':
        return move(entries.length - 1);
      case 'open':
        openedRow.value = { id, list: 'all' };
        detail.value = id;
        return;
      case 'pick':
        return pick(id, event.shiftKey);
      case 'all':
        return selection.only(entries.map(({ alias }) => alias.id));
      case 'end':
        return selection.end();
      case 'delete': {
        const ids = selection.ids.value.size > 0 ? [...selection.ids.value] : [id];
        if (whyNoChange(store) === undefined) void changes.setState(ids, 'deleted');
        return selection.end();
      }
    }
  };
}

const actions = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'first',
  End: 'last',
  Delete: 'delete',
  Escape: 'end',
  x: 'pick',
  X: 'pick',
} as const;

function actionOf(key: string, mod: boolean, rtl: boolean) {
  if (mod) return key === 'a' ? 'all' : null;
  if (key === (rtl ? 'ArrowLeft' : 'ArrowRight')) return 'open';
  return Object.hasOwn(actions, key) ? actions[key as keyof typeof actions] : null;
}
