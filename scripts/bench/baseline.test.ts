import { expect, it } from 'vitest';
import { type Baseline, compare, paceOf, record } from './baseline.ts';
import { exactRow, type Row, waitRow } from './row.ts';

const wait = (id: string, ours: number, floor?: number, name = 'empty worker'): Row =>
  waitRow(
    { id, what: id, unit: 'ms' },
    [ours],
    floor === undefined ? null : { name, values: [floor] },
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

it('counts a floor once for the pace, however many rows stand on it', () => {
  const floor = (id: string) => ({ [id]: { score: 1, slack: 1, figure: 1, floor: 1 } });
  const rows = { ...baseline.rows, ...floor('detect.a'), ...floor('detect.b'), ...floor('popup.paint') };
  const run = [
    wait('detect.a', 1, 1, 'walk'),
    wait('detect.b', 1, 1, 'walk'),
    wait('wake.cold', 1, 150),
    wait('popup.paint', 1, 2, 'empty page'),
  ];
  expect(paceOf(run, { ...baseline, rows })).toBe(2);
});

it('records what changed or is sharper, and no times of another pace', () => {
  const quick = record([wait('wake.cold', 66, 33), wait('fill', 9), bytes(15)], baseline);
  expect(quick['wake.cold']).toMatchObject({ score: 2, figure: 66, floor: 33 });
  expect(quick['fill']).toMatchObject({ score: 9 });
  expect(quick['bytes.content']).toMatchObject({ score: 15 });
  const slow = record([wait('wake.cold', 200, 90), wait('new', 9), bytes(15)], baseline);
  expect(slow).toEqual({ ...baseline.rows, 'bytes.content': { score: 15, slack: 0, figure: 15 } });
});

it('keeps what was recorded where a noisy run finds it the same', () => {
  const noisy = { ...wait('fill', 4.5), slack: 3 };
  expect(record([noisy], baseline)['fill']).toEqual(baseline.rows['fill']);
});
