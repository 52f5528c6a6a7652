import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Indexed } from '../../domain/search/search-aliases.ts';
import { useStore } from '../state/use-store.ts';
import { Row, rowClass } from './row.tsx';
import { rowHeight, rowRem, useRange } from './use-range.ts';
import { useRowKeys } from './use-row-keys.ts';

interface VirtualListProps {
  readonly entries: readonly Indexed[];
  readonly label: string;
  /** What scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Draws only the rows in sight: ten thousand cost as much as ten. One row at a time is in the tab order. */
export function VirtualList({ entries, label, scroller }: VirtualListProps) {
  const { selection, openedRow } = useStore();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState<string | null>(null);
  /** The row that shall have the focus as soon as it is drawn. */
  const wanted = useRef<string | null>(null);
  /** Where the focus was, so that it does not fall to the page when that row goes. */
  const focused = useRef<number | null>(null);
  const { range, show } = useRange(list, scroller, entries.length);

  const goTo = (index: number) => {
    const at = Math.max(0, Math.min(index, entries.length - 1));
    wanted.current = entries[at]?.alias.id ?? null;
    setActive(wanted.current);
    show(at);
  };
  const pick = (id: string, reach: boolean) => {
    if (reach)
      selection.reach(
        id,
        entries.map(({ alias }) => alias.id),
      );
    else selection.toggle(id);
  };
  const onKeyDown = useRowKeys({ entries, goTo, pick, perPage: () => pageRows(scroller.current) });

  useLayoutEffect(() => {
    if (wanted.current !== null) {
      rowMain(list.current, wanted.current)?.focus({ preventScroll: true });
      wanted.current = null;
    } else if (focused.current !== null && document.activeElement === document.body) {
      goTo(focused.current);
    }
  });

  useLayoutEffect(() => {
    // Back from the details: to their row, wherever it is.
    const { id, list } = openedRow.value ?? {};
    const at = list === 'all' ? entries.findIndex(({ alias }) => alias.id === id) : -1;
    if (at < 0) return;
    openedRow.value = null;
    goTo(at);
  }, []);

  const rows = entries.slice(range.first, range.last);
  const tabbable = rows.find(({ alias }) => alias.id === active) ?? rows[0];
  return (
    <ul
      ref={list}
      class={selection.on.value ? 'rows rows-virtual rows-picking' : 'rows rows-virtual'}
      aria-label={label}
      style={{ height: `${entries.length * rowRem}rem` }}
      onKeyDown={onKeyDown}
      onFocusOut={(event) => {
        // Without a successor the focused row itself has gone.
        if (event.relatedTarget !== null) focused.current = null;
      }}
    >
      {rows.map((entry, index) => (
        <li
          key={entry.alias.id}
          class={rowClass(entry)}
          data-id={entry.alias.id}
          aria-setsize={entries.length}
          aria-posinset={range.first + index + 1}
          style={{ top: `${(range.first + index) * rowRem}rem` }}
        >
          <Row
            entry={entry}
            tabIndex={entry === tabbable ? 0 : -1}
            onFocus={() => {
              focused.current = range.first + index;
              setActive(entry.alias.id);
            }}
            pick={(reach) => pick(entry.alias.id, reach)}
          />
        </li>
      ))}
    </ul>
  );
}

function rowMain(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] .row-main`) ?? null;
}

function pageRows(view: HTMLElement | null): number {
  return Math.max(1, Math.floor((view?.clientHeight ?? 0) / rowHeight()) - 2);
}
