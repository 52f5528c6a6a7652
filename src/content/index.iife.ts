import { beginLife } from './life.ts';
import defer * as main from './main.ts';
import { type FieldListener, watchFields } from './watch-fields.ts';

// A page in which nobody turns to a field pays for four listeners and no more: all the rest is a deferred import, which the
// engine neither runs nor compiles before the first field (see docs/performance.md).
const life = beginLife();
let begun: FieldListener | null = null;

watchFields(
  {
    seen(field, how) {
      begun ??= main.begin(life);
      begun.seen(field, how);
    },
    left(how, target) {
      // No e-mail field, but one that the menu or the shortcut can be asked at.
      if (how === 'focus' && target instanceof HTMLInputElement) begun ??= main.begin(life);
      begun?.left(how, target);
    },
  },
  life.signal,
);
