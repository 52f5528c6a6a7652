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
    left: (how, target) => begun?.left(how, target),
  },
  life.signal,
);
