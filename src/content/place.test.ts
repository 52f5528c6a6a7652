import { describe, expect, it } from 'vitest';
import { findPlaceFault } from './place.ts';

describe('findPlaceFault', () => {
  it.each([
    ['https://shop.example', []],
    ['http://localhost:3000', []],
    ['https://shop.example', ['https://shop.example', 'https://shop.example']],
  ])('lets %s in %j have a mark, where the context is secure', (origin, ancestors) => {
    expect(findPlaceFault(origin, true, ancestors)).toBeNull();
    expect(findPlaceFault(origin, false, ancestors)).toBe('insecure-page');
  });

  it.each([
    ['null', [], 'opaque-origin'],
    ['https://shop.example', ['https://other.example'], 'foreign-frame'],
    ['https://shop.example', [null, 'https://shop.example'], 'foreign-frame'],
    ['https://shop.example', ['https://shop.example:444'], 'foreign-frame'],
  ])('refuses %s in %j as %s', (origin, ancestors, fault) => {
    expect(findPlaceFault(origin, true, ancestors)).toBe(fault);
    expect(findPlaceFault(origin, false, ancestors)).toBe(fault);
  });
});
