import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Indexed } from '../list/search.ts';
import { Row } from './row.tsx';

/** Height of a row in rem, as in `list.css`. */
const rowRem = 3.25;
/** Rows drawn beyond the visible ones, so that arrows and quick scrolling always find the next. */
const spare = 6;

interface VirtualListProps {
  readonly entries: readonly Indexed[];
  readonly label: string;
  /** What scrolls. */
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Draws only the rows in sight: ten thousand cost as much as ten. One row at a time is in the tab order. */
export function VirtualList({ entries, label, scroller }: VirtualListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [range, setRange] = useState({ first: 0, last: 20 });
  const [active, setActive] = useState<string | null>(null);
  useLayoutEffect(() => {
    const view = scroller.current;
    if (!view) return;
    const measure = () => {
      if (!list.current) return;
      const row = rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const above = view.getBoundingClientRect().top - list.current.getBoundingClientRect().top;
      const first = Math.max(0, Math.floor(above / row) - spare);
      const last = Math.max(0, Math.ceil((above + view.clientHeight) / row) + spare);
      setRange((was) => (was.first === first && was.last === last ? was : { first, last }));
    };
    measure();
    view.addEventListener('scroll', measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(view);
    return () => {
      view.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, [scroller, entries.length]);
  const rows = entries.slice(range.first, range.last);
  const tabbable = rows.find(({ alias }) => alias.id === active) ?? rows[0];
  return (
    <ul
      ref={list}
      class="rows rows-virtual"
      aria-label={label}
      style={{ height: `${entries.length * rowRem}rem` }}
    >
      {rows.map((entry, index) => (
        <li
          key={entry.alias.id}
          class="row"
          aria-setsize={entries.length}
          aria-posinset={range.first + index + 1}
          style={{ top: `${(range.first + index) * rowRem}rem` }}
        >
          <Row
            entry={entry}
            tabIndex={entry === tabbable ? 0 : -1}
            onFocus={() => setActive(entry.alias.id)}
          />
        </li>
      ))}
    </ul>
  );
}
