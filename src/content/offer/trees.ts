import { markPath } from '../../domain/mark-path.ts';
import type { Tree } from './element.ts';

// What mark and panel are made of, for the page kit: no page pays for it before its first field.

/** A cross. */
const closePath = 'M6 5 12 11 18 5l1 1-6 6 6 6-1 1-6-6-6 6-1-1 6-6-6-6Z';

/** The picture of one path in a 24 by 24 square, in the colour of the text around it. */
function icon(path: string): Tree {
  const xmlns = 'http://www.w3.org/2000/svg';
  return ['svg', { xmlns, viewBox: '0 0 24 24', 'aria-hidden': 'true' }, ['path', { xmlns, d: path }]];
}

/**
 * The mark: a button for the pointer. It is out of the Tab order, where it would be one more stop in every form; the
 * keyboard has its command. Its name comes later: `kit.ts` knows it.
 */
export const markTree: Tree = ['button', { type: 'button', class: 'mark', tabindex: '-1' }, icon(markPath)];

/** The panel. `panel.ts` fills the parts that have an id. Plain boxes: `header` and `footer` would be landmarks of the page around us. */
export const panelTree: Tree = [
  'div',
  {
    class: 'panel',
    role: 'dialog',
    'aria-labelledby': 'title',
    'aria-describedby': 'site address notes',
    tabindex: '-1',
    dir: ['@@bidi_dir' as never],
  },
  [
    'div',
    { class: 'head' },
    ['span', { class: 'badge' }, icon(markPath)],
    ['div', {}, ['h2', { id: 'title' }], ['p', { id: 'site' }]],
    [
      'button',
      { type: 'button', class: 'close', 'aria-label': ['panel_close'], 'data-act': 'close' },
      icon(closePath),
    ],
  ],
  ['output', { id: 'address', dir: 'ltr' }],
  ['output', { id: 'notes' }],
  [
    'div',
    { class: 'row' },
    ['button', { type: 'button', id: 'primary' }],
    ['button', { type: 'button', id: 'secondary', class: 'secondary' }],
  ],
  ['ul', { id: 'existing' }],
  ['div', { id: 'foot', class: 'foot' }],
];
