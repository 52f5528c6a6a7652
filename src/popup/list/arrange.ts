import type { Alias, AliasState } from '../../domain/alias.ts';
import { type Indexed, indexOf } from './search.ts';

/** `all` leaves the deleted ones out: they are history. */
export const shows = ['all', 'enabled', 'pending', 'disabled', 'deleted', 'neverUsed'] as const;
export type Show = (typeof shows)[number];

export const sorts = ['created', 'lastMail', 'site', 'address'] as const;
export type Sort = (typeof sorts)[number];

function isShown({ state, lastMessageAt }: Alias, show: Show): boolean {
  if (show === 'all') return state !== 'deleted';
  if (show === 'neverUsed') return lastMessageAt === null && state !== 'deleted';
  return state === (show satisfies AliasState);
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
export function arrange(aliases: readonly Alias[], show: Show, sort: Sort): readonly Indexed[] {
  return aliases
    .filter((alias) => isShown(alias, show))
    .map(indexOf)
    .sort(orders[sort]);
}
