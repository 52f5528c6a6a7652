import { expect, it } from 'vitest';
import { homepageFrom } from './homepage.ts';

it('is none where the builder gives none', () => {
  expect(homepageFrom()).toBe('');
});

it('is an https address that others can be relative to', () => {
  expect(homepageFrom('https://bauta.example/')).toBe('https://bauta.example/');
  expect(homepageFrom('https://example.org/bauta/')).toBe('https://example.org/bauta/');
});

it.each(['http://bauta.example/', 'https://bauta.example/x', 'https://bauta.example/?a', 'bauta.example'])(
  'fails the build where it is %s',
  (given) => {
    expect(() => homepageFrom(given)).toThrow();
  },
);
