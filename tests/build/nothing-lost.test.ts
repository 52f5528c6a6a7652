import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findGone } from './find-gone.ts';

const page = readFileSync('docs/nothing-lost.md', 'utf8');
const proofs = [...page.matchAll(/`([\w/.-]+\.test\.ts)` “(.+?)”(?= \||,)/g)].map(
  ([, file = '', title = '']) => ({ file, title }),
);

test('the page on faults names its proofs', () => {
  const rows = page
    .split('\n')
    .filter((line) => /^\| [^-W]/.test(line) || /^\| W(?!hat (comes|fails))/.test(line));
  expect(proofs.length).toBeGreaterThanOrEqual(rows.length);
});

test.each(proofs)('$file has the test “$title”', ({ file, title }) => {
  expect(findGone([[file, title]])).toEqual([]);
});
