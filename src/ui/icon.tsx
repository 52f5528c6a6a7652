import './icon.css';

/** Outlines in a 24 × 24 box, drawn with a round 2 px stroke. */
const outlines = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  down: 'M6 9l6 6 6-6',
  copy: 'M9 9h10v11H9z M15 9V4H5v11h4',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  plus: 'M12 5v14 M5 12h14',
  search: 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13z M15.500 15.500L20 20',
  close: 'M6 6l12 12 M18 6L6 18',
  refresh: 'M19 12a7 7 0 1 1-2.200-5.100 M19 4v4.500h-4.500',
  open: 'M10 5H5v14h14v-5 M14 5h5v5 M19 5l-8 8',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M12 11v5.500 M12 7.500v.010',
  warn: 'M12 4L2.800 19.500h18.400z M12 10v4.500 M12 17v.010',
  person:
    'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z M4.500 20c.8-3.600 3.800-5.500 7.500-5.500s6.700 1.900 7.500 5.500',
  exit: 'M14 5H5v14h9 M10 12h10 M16.500 8.500L20 12l-3.500 3.500',
  more: 'M5.5 12h.75 M11.625 12h.75 M17.75 12h.75',
  keys: 'M3 6.500h18v11H3z M6.500 10h.010 M10 10h.010 M14 10h.010 M17.500 10h.010 M8 14h8',
  pick: 'M5 5h14v14H5z M8.500 12l2.500 2.500 4.500-5',
  fill: 'M4 7h16v10H4z M8 10v4 M12 12h5',
} as const;

export type IconName = keyof typeof outlines;

/** A decorative drawing beside words; never the only carrier of a meaning. `next` and `back` turn in right-to-left. */
export function Icon({ name }: { readonly name: IconName }) {
  const turns = name === 'next' || name === 'back';
  return (
    <svg class={turns ? 'icon icon-turns' : 'icon'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  );
}
