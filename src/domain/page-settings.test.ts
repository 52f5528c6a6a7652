import { describe, expect, it } from 'vitest';
import {
  defaultPageSettings,
  marksAllowed,
  most,
  ruleOf,
  withFieldRule,
  withRefusal,
} from './page-settings.ts';
import { parsePageSettings } from './parse-page-settings.ts';

describe('parsePageSettings', () => {
  it.each([
    [undefined],
    [null],
    ['x'],
    [[]],
    [{}],
    [{ marks: 'yes', where: 'nowhere', never: [], always: {}, onClick: 1, fields: {}, refused: [] }],
  ])('falls back to the defaults for %j', (stored) => {
    expect(parsePageSettings(stored)).toEqual(defaultPageSettings);
  });

  it('keeps what is sound', () => {
    const settings = {
      version: 1,
      marks: false,
      where: 'strict',
      never: { 'a.example': 0 },
      always: ['b.example'],
      onClick: 'fill',
      theme: 'dark',
      fields: [{ site: 'a.example', field: 'email mail', show: false }],
      refused: { 'a.example': ['mail.example'] },
    };
    expect(parsePageSettings(settings)).toEqual(settings);
    expect(
      parsePageSettings({
        ...settings,
        never: { a: 'x' },
        always: [1, 'c'],
        fields: [null, { site: 'a.example', field: 1, show: true }],
        refused: { 'a.example': [2], 'b.example': 'mail.example' },
      }),
    ).toMatchObject({ never: {}, always: ['c'], fields: [], refused: {} });
  });

  it('keeps the newest where there is too much', () => {
    const rule = (field: string) => ({ site: 'a.example', field, show: true });
    const fields = Array.from({ length: most.fields + 1 }, (_, at) => rule(String(at)));
    expect(parsePageSettings({ fields }).fields.map(({ field }) => field)).toHaveLength(most.fields);
    expect(parsePageSettings({ fields }).fields.at(-1)).toEqual(rule(String(most.fields)));
  });
});

describe('rules on fields', () => {
  const rule = { site: 'shop.example', field: 'email mail', show: false };

  it('hold for every host of the site, and the newest counts', () => {
    const settings = withFieldRule(defaultPageSettings, rule);
    expect(ruleOf(settings, 'www.shop.example', rule.field)).toBe(false);
    expect(ruleOf(settings, 'myshop.example', rule.field)).toBeUndefined();
    const changed = withFieldRule(settings, { ...rule, show: true });
    expect(changed.fields).toHaveLength(1);
    expect(ruleOf(changed, 'shop.example', rule.field)).toBe(true);
  });

  it('do not grow without end', () => {
    let settings = defaultPageSettings;
    for (let at = 0; at <= most.fields; at++) {
      settings = withFieldRule(settings, { ...rule, site: `shop${at}.example`, field: `${at}` });
    }
    expect(settings.fields).toHaveLength(most.fields);
    expect(settings.fields.at(-1)?.field).toBe(`${most.fields}`);
  });

  it('of one site do not push out those of another', () => {
    let settings = withFieldRule(defaultPageSettings, { ...rule, site: 'bank.example' });
    for (let at = 0; at < most.fields; at++) settings = withFieldRule(settings, { ...rule, field: `${at}` });
    expect(ruleOf(settings, 'bank.example', rule.field)).toBe(false);
    expect(settings.fields).toHaveLength(1 + most.fieldsOfSite);
    expect(ruleOf(settings, 'shop.example', `${most.fields - 1}`)).toBe(false);
  });
});

describe('refusals', () => {
  it('are kept once a site and domain, the newest last', () => {
    let settings = withRefusal(defaultPageSettings, 'a.example', 'one.example');
    settings = withRefusal(settings, 'a.example', 'two.example');
    settings = withRefusal(settings, 'a.example', 'one.example');
    expect(settings.refused).toEqual({ 'a.example': ['two.example', 'one.example'] });
  });
});

describe('marksAllowed', () => {
  it.each([
    [{}, true],
    [{ marks: false }, false],
    [{ where: 'strict' as const }, false],
    [{ where: 'chosen' as const }, false],
    [{ where: 'chosen' as const, always: ['shop.example'] }, true],
    [{ never: { 'shop.example': 0 } }, false],
    [{ never: { 'shop.example': 999 } }, true],
    [{ never: { 'shop.example': 1_001 } }, false],
    [{ never: { 'other.example': 0 } }, true],
  ])('with %j says %s', (change, allowed) => {
    expect(marksAllowed({ ...defaultPageSettings, ...change }, 'www.shop.example', 1_000)).toBe(allowed);
  });
});
