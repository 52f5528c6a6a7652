import type { Seen } from './examples.ts';
import { toExample } from './examples.ts';
import { type Counts, tally } from './metrics.ts';
import { offerFrom } from './pull.ts';
import { scoreOf, train } from './train.ts';

const folds = 5;

/** The fold of a site; all its pages fall into the same. FNV-1a, so that it never depends on order. */
export function foldOf(site: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(site)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % folds;
}

/** Judges a decision: null where it was right not to offer, or where it is not counted. */
export function judge(seen: Seen, offer: boolean): keyof Counts | null {
  if (seen.truth === 'uncounted') return null;
  if (seen.truth === 'offer') return offer ? 'right' : 'missed';
  return offer ? 'wrong' : null;
}

/**
 * Each fold of corpus sites judged by weights that were learnt without it (from the other folds and our own pages). What
 * the detector would do on sites nobody learnt from.
 */
export function crossValidate(
  seen: readonly Seen[],
  names: readonly string[],
  pull: number,
): Map<string, Counts>[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isHeldOut = ({ page }: Seen): boolean => page.source !== 'ours' && foldOf(page.site) === fold;
    const examples = seen.filter((field) => !isHeldOut(field)).flatMap((field) => toExample(field) ?? []);
    const model = train(examples, names, pull);
    return tally(
      seen.filter(isHeldOut),
      ({ page }) => page.source,
      (field) => judge(field, !field.vetoed && scoreOf(model, field.signals) >= offerFrom),
    );
  });
}
