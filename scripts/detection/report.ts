import type { Seen } from './examples.ts';
import { crossValidate, judge } from './folds.ts';
import { type Counts, describe, f1, tally } from './metrics.ts';
import { pull } from './pull.ts';
import { signalNames } from './signal-names.ts';

/** Lines of precision, recall and F1 by source, by kind and by declared language. */
export function reportBreakdown(seen: readonly Seen[]): string[] {
  const judged = (field: Seen): keyof Counts | null => judge(field, field.offer);
  const section = (title: string, nameOf: (field: Seen) => string): string[] => {
    const rows = [...tally(seen, nameOf, judged)].filter(
      ([, { right, wrong, missed }]) => right + wrong + missed,
    );
    return [
      '',
      title,
      ...rows.sort(([a], [b]) => a.localeCompare(b)).map(([name, counts]) => `  ${describe(name, counts)}`),
    ];
  };
  return [
    ...section('By source', ({ page }) => page.source),
    ...section(
      'By kind (as labelled; a wrong offer counts where it was made)',
      ({ page, labelled }) => `${page.fields ? '' : 'ours: '}${labelled}`,
    ),
    ...section('By declared language', ({ page }) => page.lang?.toLowerCase().slice(0, 2) ?? 'none'),
  ];
}

function sum(counts: readonly Counts[]): Counts {
  const add = (all: Counts, one: Counts): Counts => ({
    right: all.right + one.right,
    wrong: all.wrong + one.wrong,
    missed: all.missed + one.missed,
  });
  return counts.reduce(add, { right: 0, wrong: 0, missed: 0 });
}

/** Lines about the folds, and the F1 of all held-out fields taken together. */
export function reportFolds(seen: readonly Seen[]): { lines: string[]; heldOut: number } {
  const folds = crossValidate(seen, signalNames, pull);
  const total = sum(folds.flatMap((fold) => [...fold.values()]));
  const lines = folds.map((fold, i) => `  ${describe(`fold ${i + 1}`, sum([...fold.values()]))}`);
  return {
    lines: [
      '',
      'Held out, by site (weights learnt without the fold)',
      ...lines,
      `  ${describe('all folds', total)}`,
    ],
    heldOut: f1(total),
  };
}
