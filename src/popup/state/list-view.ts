import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { AppError } from '../../domain/errors.ts';
import { type Indexed, search } from '../../domain/search/search-aliases.ts';
import { arrange, countShown, type Show, type Sort, shows, sorts } from '../list/arrange.ts';
import { prepareSearch } from '../list/prepare-search.ts';
import type { AliasesState } from './aliases.ts';
import { inSession } from './kept.ts';
import type { Ports } from './ports.ts';

/** How the list of all addresses is looked at. */
export interface ListView {
  readonly query: ReadonlySignal<string>;
  readonly show: ReadonlySignal<Show>;
  readonly sort: ReadonlySignal<Sort>;
  readonly found: ReadonlySignal<readonly Indexed[]>;
  /** How many addresses each kind of list holds. */
  readonly counts: ReadonlySignal<Readonly<Record<Show, number>>>;
  look(change: { readonly query?: string; readonly show?: Show; readonly sort?: Sort }): void;
}

/** Sorting happens when the addresses or the order change, searching at each key stroke. */
export async function createListView(
  ports: Ports,
  list: AliasesState,
  refused: ReadonlySignal<ReadonlyMap<string, AppError>>,
): Promise<ListView> {
  const stored = await ports.session.get(inSession.list);
  const saved: readonly unknown[] = Array.isArray(stored) ? stored : [];
  const query = signal('');
  const show = signal<Show>(shows.find((name) => name === saved[0]) ?? 'all');
  const sort = signal<Sort>(sorts.find((name) => name === saved[1]) ?? 'created');
  const facts = computed(() => ({ makers: list.makers.value, refused: refused.value }));
  const arranged = computed(() => arrange(list.aliases.value ?? [], show.value, sort.value, facts.value));
  effect(() => prepareSearch(arranged.value));
  return {
    query,
    show,
    sort,
    found: computed(() => search(arranged.value, query.value)),
    counts: computed(() => countShown(list.aliases.value ?? [], facts.value)),
    look(change) {
      query.value = change.query ?? query.value;
      show.value = change.show ?? show.value;
      sort.value = change.sort ?? sort.value;
      if (change.show || change.sort) void ports.session.set(inSession.list, [show.value, sort.value]);
    },
  };
}
