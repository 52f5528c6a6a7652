import { describe, expect, it } from 'vitest';
import { siteFromText } from './site-from-text.ts';

describe('siteFromText', () => {
  it.each([
    ['shop.example', 'shop.example'],
    [' https://www.Shop.example/path ', 'shop.example'],
    ['localhost:3000', 'localhost'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['not a site', null],
    ['javascript:alert(1)', null],
    ['ftp://files.example', null],
    ['word', null],
    ['', null],
  ])('%j is the site %j', (text, site) => {
    expect(siteFromText(text)).toBe(site);
  });
});
