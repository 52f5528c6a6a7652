import { expect, it } from 'vitest';
import { anAlias } from '../../tests/fakes/alias.ts';
import { keepSame } from './same-aliases.ts';

const alias = (id: string, description = '') => anAlias(id, { description });

it('gives the old array back where nothing changed, so that nothing is drawn again', () => {
  const before = [alias('a'), alias('b')];
  expect(keepSame(before, [alias('a'), alias('b')])).toBe(before);
});

it('keeps every alias that did not change, and takes the others', () => {
  const before = [alias('a'), alias('b')];
  const after = keepSame(before, [alias('a'), alias('b', 'new words'), alias('c')]);
  expect(after[0]).toBe(before[0]);
  expect(after.map(({ description }) => description)).toEqual(['', 'new words', '']);
});

it('notices an end that an address got', () => {
  const ending = { ...alias('a'), expiresAt: '2026-12-01T00:00:00Z' };
  expect(keepSame([alias('a')], [ending])).toEqual([ending]);
});

it('notices another order and a shorter list', () => {
  const before = [alias('a'), alias('b')];
  expect(keepSame(before, [alias('b'), alias('a')]).map(({ id }) => id)).toEqual(['b', 'a']);
  expect(keepSame(before, [alias('a')])).toHaveLength(1);
});
