import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Row } from './row.ts';

/** What the recorded run found for one row. */
interface Recorded {
  readonly score: number;
  readonly slack: number;
  /** For the reader only. */
  readonly figure: number;
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
  readonly verdict: 'same' | 'worse' | 'better';
}

const file = fileURLToPath(new URL('baseline.json', import.meta.url));

/** The recorded run, or null before the first one. */
export function readBaseline(): Baseline | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Baseline) : null;
}

/** Records rows; those that were not measured this time stay as they are. */
export function writeBaseline(rows: readonly Row[], chromium: string): void {
  const measured = rows.map(({ id, score, slack, figure }) => [id, { score, slack, figure }] as const);
  const all = { ...readBaseline()?.rows, ...Object.fromEntries(measured) };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(file, `${JSON.stringify({ chromium, rows: sorted }, null, 2)}\n`);
}

/**
 * Compares by score: a ratio to the floors of the same run, so that another machine's speed cancels out. A difference
 * counts only beyond what either run could be off by.
 */
export function compare(rows: readonly Row[], baseline: Baseline): Change[] {
  return rows.flatMap((row) => {
    const before = baseline.rows[row.id];
    if (!before) return [];
    const grown = row.score - before.score;
    const slack = Math.max(row.slack, before.slack) + 1e-9;
    const verdict = grown > slack ? 'worse' : grown < -slack ? 'better' : 'same';
    return [{ row, before, growth: before.score === 0 ? grown : grown / before.score, verdict }];
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
