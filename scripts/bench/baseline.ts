import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Row } from './row.ts';
import { median } from './stats.ts';

/** What the recorded run found for one row. */
interface Recorded {
  readonly score: number;
  readonly slack: number;
  /** For the reader only. */
  readonly figure: number;
  /** How long the floor took, in ms; only of rows that wait or work. */
  readonly floor?: number;
}

export interface Baseline {
  readonly chromium: string;
  readonly rows: Readonly<Record<string, Recorded>>;
}

/** How a row stands beside the recorded run. */
export interface Change {
  readonly row: Row;
  readonly before: Recorded;
  /** Share by which the score grew; negative where it shrank. */
  readonly growth: number;
  /** `apart`: of a machine of another pace, by whose times nothing can be said. */
  readonly verdict: 'same' | 'worse' | 'better' | 'apart';
}

const file = fileURLToPath(new URL('baseline.json', import.meta.url));

/** The recorded run, or null before the first one. */
export function readBaseline(): Baseline | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Baseline) : null;
}

/** Records rows as `record` has it. */
export function writeBaseline(rows: readonly Row[], chromium: string): void {
  const all = record(rows, readBaseline() ?? { chromium, rows: {} });
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(file, `${JSON.stringify({ chromium, rows: sorted }, null, 2)}\n`);
}

/**
 * The recorded rows with those of a new run. What was not measured this time stays as it is, and so does what a noisy run or a machine of
 * another pace says nothing new about: it would only hide what gets worse later.
 */
export function record(rows: readonly Row[], baseline: Baseline): Baseline['rows'] {
  const apart = isApart(rows, baseline);
  const blurred = compare(rows, baseline).flatMap(({ row, before, verdict }) =>
    verdict === 'same' && row.slack > before.slack ? [row.id] : [],
  );
  const news = rows.filter((row) => !blurred.includes(row.id) && !(apart && isTime(row)));
  const entries = news.map((row): [string, Recorded] => {
    const { id, score, slack, figure, floor } = row;
    return [id, { score, slack, figure, ...(isTime(row) && floor && { floor: floor.spread.median }) }];
  });
  return { ...baseline.rows, ...Object.fromEntries(entries) };
}

/** Waiting times and the detector's: what depends on the machine as no CPU time added to a page does. */
const isTime = ({ id, unit }: Row) => unit === 'ms' && !/^(?:cpu|storm)\./.test(id);

/**
 * How many times as long the floors took in this run as in the recorded one; 1 where that is not known. Each floor counts once, however
 * many rows stand on it.
 */
export function paceOf(rows: readonly Row[], baseline: Baseline): number {
  const paces = new Map<string, number[]>();
  for (const { id, floor } of rows) {
    const recorded = baseline.rows[id]?.floor;
    if (recorded === undefined || !floor) continue;
    paces.set(floor.name, [...(paces.get(floor.name) ?? []), floor.spread.median / recorded]);
  }
  return paces.size > 0 ? median([...paces.values()].map(median)) : 1;
}

/** Up to this share a machine may be quicker or slower than the recorded one, and its times still be compared. */
const samePace = 0.25;

/** Whether the machine is so much quicker or slower than the recorded one that times are not compared. */
export function isApart(rows: readonly Row[], baseline: Baseline): boolean {
  return Math.abs(Math.log(paceOf(rows, baseline))) > Math.log(1 + samePace);
}

/**
 * Compares by score: a ratio to the floors of the same run. A difference counts only beyond what either run could be off by. On a
 * machine of another pace times are not compared: what makes it slow, memory or a disk or its processors, is not the same in a floor
 * and in what stands on it.
 */
export function compare(rows: readonly Row[], baseline: Baseline): Change[] {
  const apart = isApart(rows, baseline);
  return rows.flatMap((row): Change[] => {
    const before = baseline.rows[row.id];
    if (!before) return [];
    const grown = row.score - before.score;
    const growth = before.score === 0 ? grown : grown / before.score;
    if (apart && isTime(row)) return [{ row, before, growth, verdict: 'apart' }];
    const slack = Math.max(row.slack, before.slack) + 1e-9;
    const verdict = grown > slack ? 'worse' : grown < -slack ? 'better' : 'same';
    return [{ row, before, growth, verdict }];
  });
}

/** How much of its score a steady row may gain between two recordings: code is being written. */
const leeway = 0.1;

/** Rows that a busy machine measures as well as a quiet one: memory, and whether any code of ours runs at all. */
export function steadyOf(rows: readonly Row[]): Row[] {
  return rows
    .filter(({ id }) => /^(?:heap\.(?:article|sign-up)|storm\.(?:feed|ticker))$/.test(id))
    .map((row) => ({ ...row, slack: Math.max(row.slack, row.score * leeway) }));
}
