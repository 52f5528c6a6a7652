import { expect, test } from 'vitest';
import { chooseDomain } from './mail-domain.ts';

const two = { domains: ['masked.example', 'veil.example'], defaultDomain: 'masked.example' };

test.each([
  ['nothing was turned down', two, [], undefined],
  ['the usual one was turned down', two, ['masked.example'], 'veil.example'],
  ['another one was turned down', two, ['veil.example'], undefined],
  ['all were turned down', two, ['veil.example', 'masked.example'], undefined],
  [
    'the usual one is the second',
    { ...two, defaultDomain: 'veil.example' },
    ['veil.example'],
    'masked.example',
  ],
  [
    'the server does not say which is usual',
    { ...two, defaultDomain: null },
    ['masked.example'],
    'veil.example',
  ],
  ['the server decides alone', { domains: [], defaultDomain: null }, ['masked.example'], undefined],
])('where %s', (_, server, refused, chosen) => {
  expect(chooseDomain(server, refused)).toBe(chosen);
});
