import { describe, expect, it } from 'vitest';
import { defaultPageSettings } from '../../domain/page-settings.ts';
import { parsePageSettings } from './parse-page-settings.ts';
import { siteFromText } from './site-from-text.ts';

describe('parsePageSettings', () => {
  it.each([
    [undefined],
    [null],
    ['x'],
    [[]],
    [{}],
    [{ marks: 'yes', where: 'nowhere', never: [], always: {}, onClick: 1 }],
  ])('falls back to the defaults for %j', (stored) => {
    expect(parsePageSettings(stored)).toEqual(defaultPageSettings);
  });

  it('keeps what is sound', () => {
    const settings = {
      marks: false,
      where: 'strict',
      never: { 'a.example': 0 },
      always: ['b.example'],
      onClick: 'fill',
    };
    expect(parsePageSettings(settings)).toEqual(settings);
    expect(parsePageSettings({ ...settings, never: { a: 'x' }, always: [1, 'c'] })).toMatchObject({
      never: {},
      always: ['c'],
    });
  });
});

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
