import { expect, test } from 'vitest';
import * as bits from './bits.ts';
import { bit, type Concept } from './concepts.ts';

test.each(Object.entries(bits))('the bit of %s is the one that words are marked with', (concept, value) => {
  expect(value).toBe(bit(concept as Concept));
});
