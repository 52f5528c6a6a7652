import { doubt, median, round, type Spread, spread } from './stats.ts';

export type Unit = 'ms' | 'kB' | 'MB' | 'frames' | 'requests' | 'ms/s' | 'score';

/** One line of the benchmark. */
export interface Row {
  readonly id: string;
  readonly what: string;
  readonly unit: Unit;
  readonly ours: Spread;
  /** The floor of this row and what it is; null where there is none but zero. */
  readonly floor: { readonly name: string; readonly spread: Spread } | null;
  /** The figure that the bar is about, in `unit`. */
  readonly figure: number;
  /** How far `figure` may be off in this run. */
  readonly noise: number;
  /** What `figure` may be at most; null where nothing was promised. */
  readonly bar: { readonly most: number; readonly says: string } | null;
  /** What is compared with the baseline: a ratio to the floor where there is one, so that machines may differ. */
  readonly score: number;
  /** By how much `score` may grow before it counts. */
  readonly slack: number;
}

type Bar = Row['bar'];
type Named = Pick<Row, 'id' | 'what' | 'unit'>;

/** Values of which none can be off: bytes, requests. `tolerance` is a share of the value. */
export function exactRow(named: Named, value: number, bar: Bar, tolerance = 0): Row {
  const one = spread([value]);
  return {
    ...named,
    ours: one,
    floor: null,
    figure: round(value),
    noise: 0,
    bar,
    score: value,
    slack: value * tolerance,
  };
}

/** What `ours` adds to visits without an extension; all in CPU ms or kB, pair by pair from the same rounds. */
export interface Added {
  readonly none: readonly number[];
  readonly again: readonly number[];
  readonly floor: readonly number[];
  readonly ours: readonly number[];
}

/**
 * Adds up to a row from least-disturbed visits: contention can only add, so the least of many rounds is what the code
 * itself costs. The noise is what two browsers without any extension differ by.
 */
export function addedRow(
  named: Named,
  floorName: string,
  added: Added,
  barOver: (floor: number) => Bar,
): Row {
  const least = (values: readonly number[]) => Math.min(...values);
  const minus = (values: readonly number[]) =>
    values.map((value, i) => value - (added.none[i] ?? Number.NaN));
  const base = least(added.none);
  const floor = least(added.floor) - base;
  const noise = Math.max(Math.abs(least(added.again) - base), doubt(minus(added.again)));
  return {
    ...named,
    ours: spread(minus(added.ours)),
    floor: { name: floorName, spread: spread(minus(added.floor)) },
    figure: round(least(added.ours) - base),
    noise: round(noise),
    bar: barOver(round(floor)),
    score: round(least(added.ours) / least(added.floor)),
    slack: round((2 * noise) / least(added.floor) + 0.02),
  };
}

/** Waiting times: the median counts, beside that of a floor or a fixed yardstick from the same run. */
export function waitRow(
  named: Named,
  ours: readonly number[],
  floor: { readonly name: string; readonly values: readonly number[] } | null,
  barOver: (floor: number) => Bar,
): Row {
  const figure = median(ours);
  const yard = floor ? median(floor.values) : 1;
  const noise = doubt(ours) + (floor ? (doubt(floor.values) * figure) / yard : 0);
  return {
    ...named,
    ours: spread(ours),
    floor: floor && { name: floor.name, spread: spread(floor.values) },
    figure: round(figure),
    noise: round(noise),
    bar: barOver(yard),
    score: round(figure / yard),
    slack: round(noise / yard + 0.15 * (figure / yard)),
  };
}

/** Pure computation: the least of many runs counts, beside a yardstick of the same kind. */
export function workRow(
  named: Named,
  ours: readonly number[],
  yardstick: { readonly name: string; readonly values: readonly number[] },
  bar: Bar,
): Row {
  const yard = Math.min(...yardstick.values);
  const figure = Math.min(...ours);
  return {
    ...named,
    ours: spread(ours),
    floor: { name: yardstick.name, spread: spread(yardstick.values) },
    figure: round(figure),
    noise: round(doubt(ours)),
    bar,
    score: round(figure / yard),
    slack: round(doubt(ours) / yard + 0.25 * (figure / yard)),
  };
}

/** Whether the row keeps its promise: `unsure` within the noise of this run, null where nothing was promised. */
export function judge({ figure, bar, noise }: Row): 'kept' | 'missed' | 'unsure' | null {
  if (bar === null) return null;
  if (Math.abs(figure - bar.most) < noise) return 'unsure';
  return figure <= bar.most ? 'kept' : 'missed';
}
