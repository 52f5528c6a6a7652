import { type Alias, aliasProperties } from './alias.ts';

/**
 * The new list, with every alias that did not change kept as the very object it was, and the old array itself where
 * nothing changed: then nothing is drawn again.
 */
export function keepSame(before: readonly Alias[], after: readonly Alias[]): readonly Alias[] {
  if (before.length === 0 && after.length > 0) return after;
  const old = new Map(before.map((alias) => [alias.id, alias]));
  let same = before.length === after.length;
  const merged = after.map((alias, index) => {
    const was = old.get(alias.id);
    const kept = was && aliasProperties.every((name) => was[name] === alias[name]) ? was : alias;
    if (kept !== before[index]) same = false;
    return kept;
  });
  return same ? before : merged;
}
