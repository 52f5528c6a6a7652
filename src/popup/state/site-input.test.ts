import { expect, it } from 'vitest';
import { originOf } from './site-input.ts';

it.each([
  ['', '', ''],
  ['  ', '', ''],
  ['shop.example', '', 'https://shop.example'],
  ['Shop.Example/basket?x=1', '', 'https://shop.example'],
  ['https://shop.example:8443/a', '', 'https://shop.example:8443'],
  ['localhost:3000', 'http://localhost:3000', 'http://localhost:3000'],
  ['bücher.example', '', 'https://xn--bcher-kva.example'],
  ['not a site', '', null],
  ['shop', '', null],
  ['javascript:alert(1)', '', null],
  ['ftp://shop.example', '', null],
])('%s (before: %s) is the site %s', (typed, before, origin) => {
  expect(originOf(typed, before)).toBe(origin);
});
