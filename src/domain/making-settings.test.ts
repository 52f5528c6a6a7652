import { describe, expect, it } from 'vitest';
import { defaultMakingSettings, prefixOfSite, wishFor } from './making-settings.ts';
import { parseMakingSettings } from './parse-making-settings.ts';
import { isPrefix } from './prefix.ts';

const origin = 'https://www.Shop-24.example';

describe('a prefix from the site', () => {
  it.each([
    ['https://www.Shop-24.example', 'shop_24_example'],
    ['https://bücher.example', 'xn_bcher_kva_example'],
    ['http://localhost:3000', 'localhost'],
    ['http://127.0.0.1', '127_0_0_1'],
    ['', ''],
    [`https://${'a'.repeat(63)}.example`, `${'a'.repeat(63)}_`],
  ])('of %j is %j', (site, prefix) => {
    expect(prefixOfSite(site)).toBe(prefix);
    expect(isPrefix(prefix)).toBe(true);
  });
});

describe('a wish', () => {
  it('is for the site alone where nothing was chosen', () => {
    expect(wishFor(defaultMakingSettings, origin)).toEqual({
      forDomain: origin,
      prefix: '',
      description: '',
    });
  });

  it('takes its words from the site', () => {
    const settings = {
      ...defaultMakingSettings,
      prefix: 'site',
      description: 'site',
      state: 'pending',
    } as const;
    expect(wishFor(settings, origin)).toEqual({
      forDomain: origin,
      prefix: 'shop_24_example',
      description: 'shop-24.example',
      state: 'pending',
    });
  });

  it('takes its words from the person', () => {
    const settings = {
      ...defaultMakingSettings,
      prefix: 'fixed',
      fixedPrefix: 'ada',
      description: 'fixed',
      fixedDescription: 'Made by Bauta',
    } as const;
    expect(wishFor(settings, '')).toEqual({ forDomain: '', prefix: 'ada', description: 'Made by Bauta' });
  });
});

describe('stored settings', () => {
  it.each([
    [undefined],
    [null],
    ['x'],
    [[]],
    [{ prefix: 'all', fixedPrefix: 'Not Allowed', state: 'deleted' }],
  ])('%j falls back to the defaults', (stored) => {
    expect(parseMakingSettings(stored)).toEqual(defaultMakingSettings);
  });

  it('keeps what is sound beside what is not', () => {
    expect(parseMakingSettings({ prefix: 'fixed', fixedPrefix: 'ada', description: 7 })).toMatchObject({
      prefix: 'fixed',
      fixedPrefix: 'ada',
      description: 'empty',
    });
  });
});
