import type { Alias } from './alias.ts';

/** A list with some aliases put in their places, new ones in front, and others dropped. */
export function changeAliases(
  aliases: readonly Alias[],
  { put = [], remove = [] }: { readonly put?: readonly Alias[]; readonly remove?: readonly string[] },
): readonly Alias[] {
  const news = new Map(put.map((alias) => [alias.id, alias]));
  const gone = new Set(remove);
  const kept = aliases
    .filter(({ id }) => !gone.has(id))
    .map((alias) => {
      const changed = news.get(alias.id) ?? alias;
      news.delete(alias.id);
      return changed;
    });
  return news.size === 0 ? kept : [...news.values(), ...kept];
}
