import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const messages: Record<string, Record<string, string>> = {
  en: { ui_language: 'en', things_one: '$1 thing', things_other: '$1 things in $2' },
  pl: { ui_language: 'pl', things_one: '$1 rzecz', things_few: '$1 rzeczy', things_other: '$1 rzeczy+' },
};

async function speak(language: string) {
  vi.resetModules();
  const getMessage = (key: string, substitutions: string[] = []) =>
    (messages[language]?.[key] ?? '').replace(/\$(\d)/g, (_, digit) => substitutions[digit - 1] ?? '');
  vi.stubGlobal('browser', { i18n: { getMessage } });
  const { tn } = await import('./plural.ts');
  return tn as (stem: string, count: number, ...more: string[]) => string;
}

describe('tn', () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => vi.unstubAllGlobals());

  it('takes the form of the number, and writes the number as the language does', async () => {
    const tn = await speak('en');
    expect([tn('things', 1), tn('things', 0, 'x'), tn('things', 12_345, 'x')]).toEqual([
      '1 thing',
      '0 things in x',
      '12,345 things in x',
    ]);
  });

  it('goes by the language of the texts, and falls back to the general form', async () => {
    const tn = await speak('pl');
    expect([1, 3, 5, 22].map((count) => tn('things', count))).toEqual([
      '1 rzecz',
      '3 rzeczy',
      '5 rzeczy+', // `many` is left out
      '22 rzeczy',
    ]);
  });
});
