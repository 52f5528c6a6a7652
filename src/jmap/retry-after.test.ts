import { expect, it } from 'vitest';
import { parseRetryAfter } from './retry-after.ts';

const now = Date.parse('2026-11-22T10:00:00Z');

it.each([
  ['0', 0],
  ['120', 120],
  [' 7 ', 7],
  ['99999999999999999999', 86_400],
  ['Sun, 22 Nov 2026 10:00:30 GMT', 30],
  ['Sunday, 22-Nov-26 10:00:30 GMT', 30],
  ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
  ['Sun, 22 Nov 2099 09:00:00 GMT', 86_400],
  ['Sun, the day after', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['soon', undefined],
  ['', undefined],
  [null, undefined],
])('Retry-After %j means %j seconds', (header, seconds) => {
  expect(parseRetryAfter(header, now)).toBe(seconds);
});
