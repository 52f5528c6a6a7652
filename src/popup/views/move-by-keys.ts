/** Arrow keys, Home and End move between the search field and the rows, in the order they are drawn. */
export function moveByKeys(event: KeyboardEvent): void {
  const from = event.target;
  const page = event.currentTarget;
  if (!(from instanceof HTMLElement) || !(page instanceof HTMLElement)) return;
  const isRow = from.matches('.row-main');
  if (!isRow && !from.matches('.search-input')) return;
  const stops = [...page.querySelectorAll<HTMLElement>('.row-main, .search-input')];
  const here = stops.indexOf(from);
  const next = {
    ArrowDown: stops[here + 1],
    ArrowUp: stops[here - 1],
    Home: isRow ? stops[0] : undefined,
    End: isRow ? stops.at(-1) : undefined,
  }[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
