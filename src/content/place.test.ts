import { describe, expect, it } from 'vitest';
import { findPlaceFault } from './place.ts';

describe('findPlaceFault', () => {
  it.each([
    ['https://shop.example', []],
    ['https://shop.example:8443', []],
    ['http://localhost:3000', []],
    ['http://app.localhost', []],
    ['http://127.0.0.1:8080', []],
    ['http://[::1]:8080', []],
    ['https://shop.example', ['https://shop.example', 'https://shop.example']],
  ])('lets %s in %j have a mark', (origin, ancestors) => {
    expect(findPlaceFault(origin, ancestors)).toBeNull();
  });

  it.each([
    ['http://shop.example', [], 'insecure-page'],
    ['http://localhost.evil.example', [], 'insecure-page'],
    ['http://127.0.0.1.evil.example', [], 'insecure-page'],
    ['null', [], 'opaque-origin'],
    ['', [], 'opaque-origin'],
    ['file://', [], 'opaque-origin'],
    ['https://shop.example', ['https://other.example'], 'foreign-frame'],
    ['https://shop.example', [null, 'https://shop.example'], 'foreign-frame'],
    ['https://shop.example', ['https://shop.example:444'], 'foreign-frame'],
  ])('refuses %s in %j as %s', (origin, ancestors, fault) => {
    expect(findPlaceFault(origin, ancestors)).toBe(fault);
  });
});
