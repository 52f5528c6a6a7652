import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Alias } from '../../domain/alias.ts';
import type { AliasesState } from './aliases.ts';

/** The addresses picked for a change of many. */
export interface Selection {
  /** Rows are being picked: a click picks in place of copying. */
  readonly on: ReadonlySignal<boolean>;
  readonly ids: ReadonlySignal<ReadonlySet<string>>;
  /** The picked addresses that still exist. */
  readonly aliases: ReadonlySignal<readonly Alias[]>;
  begin(): void;
  toggle(id: string): void;
  /** Picks everything between the row picked last and this one; `order` as they are drawn. */
  reach(id: string, order: readonly string[]): void;
  only(ids: readonly string[]): void;
  end(): void;
}

export function createSelection(list: Pick<AliasesState, 'aliases'>): Selection {
  const on = signal(false);
  const ids = signal<ReadonlySet<string>>(new Set());
  let anchor: string | null = null;
  const set = (next: Iterable<string>) => {
    ids.value = new Set(next);
    on.value = true;
  };
  return {
    on,
    ids,
    aliases: computed(() =>
      ids.value.size === 0 ? [] : (list.aliases.value ?? []).filter(({ id }) => ids.value.has(id)),
    ),
    begin() {
      on.value = true;
    },
    toggle(id) {
      anchor = id;
      set(ids.value.has(id) ? [...ids.value].filter((other) => other !== id) : [...ids.value, id]);
    },
    reach(id, order) {
      const from = anchor === null ? -1 : order.indexOf(anchor);
      const to = order.indexOf(id);
      if (to < 0) return;
      const [first, last] = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)];
      anchor ??= id;
      set([...ids.value, ...order.slice(first, last + 1)]);
    },
    only(next) {
      set(next);
    },
    end() {
      anchor = null;
      ids.value = new Set();
      on.value = false;
    },
  };
}
