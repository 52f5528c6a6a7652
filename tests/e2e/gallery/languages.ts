import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import type { Script } from './fake-browser.ts';

type Messages = Script['messages'];

const folder = new URL('../../../public/_locales/', import.meta.url);
const read = (locale: string): Messages =>
  JSON.parse(readFileSync(new URL(`${locale}/messages.json`, folder), 'utf8'));
const english = read('en');

/**
 * The texts of a language, by its folder's name. `pseudo` is English that is 40 % longer and full of accents, to see what is cut off and
 * what is not translated; `ar-x` is English said to be Arabic, to see what stands on the wrong side.
 */
export function textsOf(language: string): Messages {
  if (language === 'ar-x') return { ...english, ui_language: { message: 'ar' } };
  if (language !== 'pseudo') return read(language);
  const entries = Object.entries(english).map(([key, { message }]) => [key, { message: stretch(message) }]);
  return { ...Object.fromEntries(entries), ui_language: { message: 'en' } };
}

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  n: 'ñ',
  s: 'š',
  c: 'ç',
  A: 'Å',
  E: 'É',
};

function stretch(message: string): string {
  const marked = message.replace(/[aeiounscAE]/g, (letter) => accents[letter] ?? letter);
  const words = 'lorem ipsum dolor amet elit sed magna ut enim quis ';
  return `${marked} ${words
    .repeat(9)
    .slice(0, Math.ceil(message.length * 0.4))
    .trim()}`;
}

const literally = (text: string) => text.replace(/[.*+?^{}()|[\]\\]/g, '\\$&');

/**
 * What an English name is called in other texts: `Details of a@b.example` becomes `Details zu a@b.example`. A part of a name, or a pattern,
 * becomes the whole name of the first text it fits.
 */
export function translate(name: string | RegExp, messages: Messages): string | RegExp {
  for (const [key, { message }] of Object.entries(english)) {
    const said = messages[key]?.message ?? message;
    if (typeof name === 'string') {
      const order = (message.match(/\$\d/g) ?? []).map((substitution) => Number(substitution[1]));
      const found = new RegExp(`^${literally(message).replace(/\$\d/g, '(.+)')}$`).exec(name);
      if (found) return said.replace(/\$(\d)/g, (_, digit) => found[order.indexOf(Number(digit)) + 1] ?? '');
    } else if (name.test(message)) return new RegExp(literally(said).replace(/\$\d/g, '.+'));
  }
  if (typeof name === 'string') {
    const whole = Object.entries(english).find(([, { message }]) => message.includes(name));
    if (whole) return new RegExp(literally(messages[whole[0]]?.message ?? '').replace(/\$\d/g, '.+'));
  }
  return name;
}

/** The page as a scene knows it, whose controls are called by English names whatever language it is in. */
export function inEnglish(page: Page, messages: Messages): Page {
  const called = (text: unknown) =>
    typeof text === 'string' || text instanceof RegExp ? translate(text, messages) : text;
  return new Proxy(page, {
    get(target, property) {
      const member = Reflect.get(target, property) as unknown;
      if (typeof member !== 'function') return member;
      const call = (...args: unknown[]) => Reflect.apply(member, target, args);
      if (property === 'getByRole') {
        return (role: string, options: { name?: unknown } = {}) =>
          call(role, options.name === undefined ? options : { ...options, name: called(options.name) });
      }
      return property === 'getByLabel' || property === 'getByText'
        ? (text: unknown, options?: unknown) => call(called(text), options)
        : call;
    },
  });
}
