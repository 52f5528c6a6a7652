import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorCodes } from '../../src/domain/errors.ts';
import { explain } from '../../src/domain/messages-for-people.ts';
import { locales, readMessages, stemsOf, substitutions } from './locales.ts';

const english = readMessages('en');
const stems = stemsOf(english, english);

describe.each(locales)('the texts in %s', (locale) => {
  const messages = readMessages(locale);
  const own = stemsOf(messages, english);

  test('say everything that English says, and nothing else', () => {
    expect([...stems.keys()].filter((stem) => !own.has(stem))).toEqual([]);
    expect([...own.keys()].filter((stem) => !stems.has(stem))).toEqual([]);
  });

  test('are sorted by key, so that a change shows where it belongs', () => {
    const keys = Object.keys(messages);
    expect(keys).toEqual([...keys].sort());
  });

  test('have names that the browsers take: they load no extension with another', () => {
    expect(Object.keys(messages).filter((key) => !/^[A-Za-z0-9_]+$/.test(key))).toEqual([]);
  });

  test('name their language, as Intl knows it', () => {
    const tag = messages['ui_language']?.message ?? '';
    expect(tag).toBe(locale.replace('_', '-'));
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
  });

  test('have the plural forms of the language, and the same substitutions as English', () => {
    const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;
    for (const [stem, keys] of own) {
      const origin = stems.get(stem)?.at(-1) ?? stem;
      const wanted = substitutions(english[origin]?.message ?? '');
      for (const key of keys) {
        const said = substitutions(messages[key]?.message ?? '');
        const form = key.slice(stem.length + 1);
        if (form) expect(forms, key).toContain(form);
        // "One address", "no address" may do without the number.
        const mayDrop = /^(zero|one|two)$/.test(form);
        expect(mayDrop ? [wanted, wanted.replace(/\$1 ?/, '')] : [wanted], key).toContain(said);
      }
    }
  });

  test('are plain texts, trimmed, without markup or placeholders of another kind', () => {
    const odd = Object.entries(messages).filter(
      ([, { message }]) =>
        !message || message !== message.trim() || /<[a-z/]|\{\{|%[sd]|\$[A-Z@]|&\w+;/.test(message),
    );
    expect(odd.map(([key]) => key)).toEqual([]);
  });

  test('fit into the stores’ and the browsers’ limits', () => {
    expect(messages['extensionName']?.message.length).toBeLessThanOrEqual(45);
    expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
  });

  if (locale === 'en') return;

  test('are translated', () => {
    const same = Object.keys(messages).filter(
      (key) =>
        messages[key]?.message === english[key]?.message &&
        /[a-z]{4}.* .*[a-z]{4}/i.test(english[key]?.message ?? ''),
    );
    expect(same).toEqual([]);
  });
});

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .concat(readFileSync('manifest.json', 'utf8'));

/** Keys said whole, and the fixed beginnings of keys that are put together (`t(`popup_sort_${name}`)`). */
const said = new Set(
  sources.flatMap((text) => text.match(/(?<=['"`]|__MSG_)[a-zA-Z]+(?:_[a-zA-Z0-9]+)*(?=['"`]|__")/g) ?? []),
);
const beginnings = [
  ...new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/`([a-zA-Z]+_[a-zA-Z_]*)\$\{/g)].map(([, start]) => start ?? ''),
    ),
  ),
];

test('no text is left that nobody says', () => {
  const used = (stem: string) => said.has(stem) || beginnings.some((start) => stem.startsWith(start));
  expect([...stems.keys()].filter((stem) => !used(stem))).toEqual([]);
});

test('no key that is said is missing', () => {
  const words = sources.flatMap((text) =>
    [...text.matchAll(/\b(?:t|tn)\(\s*'([a-zA-Z_]+)'/g)].map(([, key]) => key ?? ''),
  );
  expect(words.length).toBeGreaterThan(50);
  expect([...new Set(words)].filter((key) => !stems.has(key) && !(key in english))).toEqual([]);
  const explained = errorCodes.map((code) => explain({ code })).flatMap(({ what, todo }) => [what, todo]);
  expect(explained.filter((key) => !(key in english))).toEqual([]);
});

test('texts with a substitution tell the translator what it stands for', () => {
  const silent = Object.entries(english).filter(
    ([, { message, description }]) => substitutions(message) && !description,
  );
  expect(silent.map(([key]) => key)).toEqual([]);
});
