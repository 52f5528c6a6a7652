import type { Alias, AliasState } from '../../domain/alias.ts';
import { type Indexed, indexOf } from '../../domain/search/search-aliases.ts';

/** `all` leaves the deleted ones out: they are history. `refused` are those that the newest change did not reach. */
export const shows = [
  'all',
  'enabled',
  'pending',
  'disabled',
  'deleted',
  'neverUsed',
  'madeHere',
  'refused',
] as const;
export type Show = (typeof shows)[number];

export const sorts = ['created', 'lastMail', 'site', 'address'] as const;
export type Sort = (typeof sorts)[number];

/** What must be known beside the alias itself. */
export interface ShowFacts {
  /** What the server calls the maker of addresses that came from here. */
  readonly makers: readonly string[];
  /** The ids that a change did not reach. */
  readonly refused: { has(id: string): boolean };
}

/** Whether one kind of list holds an alias. */
export function isShown(alias: Alias, show: Show, { makers, refused }: ShowFacts): boolean {
  const { id, state, lastMessageAt, createdBy } = alias;
  switch (show) {
    case 'all':
      return state !== 'deleted';
    case 'neverUsed':
      return lastMessageAt === null && state !== 'deleted';
    case 'madeHere':
      return state !== 'deleted' && (makers.includes(createdBy) || /\bbauta\b/i.test(createdBy));
    case 'refused':
      return refused.has(id);
    default:
      return state === (show satisfies AliasState);
  }
}

/** How many aliases each kind of list holds, counted in one go. */
export function countShown(aliases: readonly Alias[], facts: ShowFacts): Readonly<Record<Show, number>> {
  const counts = Object.fromEntries(shows.map((show) => [show, 0])) as Record<Show, number>;
  // Makers are few, and each name is looked through once.
  const here = new Map<string, boolean>();
  for (const alias of aliases) {
    const { id, state, lastMessageAt, createdBy } = alias;
    counts[state] += 1;
    if (facts.refused.has(id)) counts.refused += 1;
    if (state === 'deleted') continue;
    counts.all += 1;
    if (lastMessageAt === null) counts.neverUsed += 1;
    let made = here.get(createdBy);
    if (made === undefined) {
      made = isShown(alias, 'madeHere', facts);
      here.set(createdBy, made);
    }
    if (made) counts.madeHere += 1;
  }
  return counts;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

// ISO 8601 times in UTC sort as text. Newest first; those without a time last.
const byTime = (time: (alias: Alias) => string | null) => (a: Indexed, b: Indexed) =>
  compare(time(b.alias) ?? '', time(a.alias) ?? '');

const orders: { readonly [S in Sort]: (a: Indexed, b: Indexed) => number } = {
  created: byTime(({ createdAt }) => createdAt),
  lastMail: byTime(({ lastMessageAt }) => lastMessageAt),
  // Those without a site last.
  site: (a, b) => compare(a.site || '\uffff', b.site || '\uffff') || compare(a.text, b.text),
  address: (a, b) => compare(a.text, b.text),
};

/** The aliases that a list shows, in its order. */
export function arrange(
  aliases: readonly Alias[],
  show: Show,
  sort: Sort,
  facts: ShowFacts,
): readonly Indexed[] {
  return aliases
    .filter((alias) => isShown(alias, show, facts))
    .map(indexOf)
    .sort(orders[sort]);
}
