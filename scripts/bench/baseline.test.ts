import { expect, it } from 'vitest';
import { type Baseline, compare, paceOf } from './baseline.ts';
import { exactRow, type Row, waitRow } from './row.ts';

const wait = (id: string, ours: number, floor?: number): Row =>
  waitRow(
    { id, what: id, unit: 'ms' },
    [ours],
    floor === undefined ? null : { name: 'floor', values: [floor] },
    () => null,
  );
const bytes = (value: number) => exactRow({ id: 'bytes.content', what: '', unit: 'kB' }, value, null);

const baseline: Baseline = {
  chromium: '',
  rows: {
    'wake.cold': { score: 1.5, slack: 0.2, figure: 45, floor: 30 },
    fill: { score: 4, slack: 0.5, figure: 4 },
    'bytes.content': { score: 16, slack: 0, figure: 16 },
  },
};
const verdicts = (rows: readonly Row[]) => compare(rows, baseline).map(({ verdict }) => verdict);

it('finds what got worse on a machine like the recorded one', () => {
  expect(verdicts([wait('wake.cold', 62, 31), wait('fill', 6), bytes(17)])).toEqual([
    'worse',
    'worse',
    'worse',
  ]);
  expect(verdicts([wait('wake.cold', 48, 32), wait('fill', 4.2), bytes(16)])).toEqual([
    'same',
    'same',
    'same',
  ]);
});

it('compares no times of a machine that is much slower or quicker, and bytes all the same', () => {
  expect(paceOf([wait('wake.cold', 200, 90)], baseline)).toBe(3);
  expect(verdicts([wait('wake.cold', 200, 90), wait('fill', 9), bytes(17)])).toEqual([
    'apart',
    'apart',
    'worse',
  ]);
  expect(verdicts([wait('wake.cold', 20, 10), wait('fill', 9), bytes(15)])).toEqual([
    'apart',
    'apart',
    'better',
  ]);
});
