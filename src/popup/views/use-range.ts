import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Height of a row in rem, as in `list.css`. */
export const rowRem = 3.25;
/** Rows drawn beyond the visible ones, so that quick scrolling always finds the next. */
const spare = 6;

/** The rows to draw: `first` up to, but without, `last`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Height of a row in px, at the text size that the person chose. */
export function rowHeight(): number {
  return rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** Which rows of a list are in sight, kept up to date as one scrolls; `show` scrolls one of them into sight. */
export function useRange(
  list: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  count: number,
): { readonly range: Range; readonly show: (index: number) => void } {
  const [range, setRange] = useState<Range>({ first: 0, last: 20 });
  const set = (next: Range) =>
    setRange((was) => (was.first === next.first && was.last === next.last ? was : next));

  const measure = () => {
    const view = scroller.current;
    if (!list.current || !view) return;
    const row = rowHeight();
    const above = view.getBoundingClientRect().top - list.current.getBoundingClientRect().top;
    const first = Math.max(0, Math.floor(above / row) - spare);
    set({ first, last: Math.max(0, Math.ceil((above + view.clientHeight) / row) + spare) });
  };

  useLayoutEffect(() => {
    const view = scroller.current;
    if (!view) return;
    measure();
    view.addEventListener('scroll', measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(view);
    return () => {
      view.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, [scroller, count]);

  return {
    range,
    show(index) {
      const view = scroller.current;
      if (!list.current || !view) return;
      const row = rowHeight();
      const edge = view.getBoundingClientRect().top;
      const top = list.current.getBoundingClientRect().top - edge + index * row;
      // What sticks to the top covers rows that scroll under it.
      const sticky = view.querySelector('.all-head')?.getBoundingClientRect().height ?? 0;
      if (top < sticky) view.scrollTop += top - sticky;
      else if (top + row > view.clientHeight) view.scrollTop += top + row - view.clientHeight;
      measure();
    },
  };
}
