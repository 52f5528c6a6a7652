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
const holes = /\$\d/g;

/** What a text is in other texts; of a text with plural forms, what it is in each of theirs. */
function sayings(key: string, messages: Messages): string[] {
  const stem = /^(.+)_(?:one|other)$/.exec(key)?.[1];
  const forms = stem ? Object.keys(messages).filter((other) => other.startsWith(`${stem}_`)) : [];
  const said = [...new Set([key, ...forms])].flatMap((name) => messages[name]?.message ?? []);
  return said.length > 0 ? said : [english[key]?.message ?? ''];
}

/** English texts, those first that say most. */
const entries = Object.entries(english)
  .map(([key, { message }]) => [key, message] as const)
  .sort(([, a], [, b]) => b.replace(holes, '').length - a.replace(holes, '').length);

/** A name that is one text, with something in its holes: `Details of a@b`. What is in a hole may be the beginning of more. */
function whole(name: string, messages: Messages): string | undefined {
  for (const [key, message] of entries) {
    const order = (message.match(holes) ?? []).map((hole) => Number(hole[1]));
    const found = new RegExp(`^${literally(message).replace(holes, '(.+)')}$`).exec(name);
    if (!found || message.replace(holes, '').trim() === '') continue;
    const fill = (digit: string) => plain(found[order.indexOf(Number(digit)) + 1] ?? '', messages);
    return sayings(key, messages)
      .map((said) => literally(said).replace(/\$(\d)/g, (_, digit: string) => `${fill(digit)}.*`))
      .join('|');
  }
  return undefined;
}

/** A name as the source of a pattern: one text, or a text and what stands behind it, or a part of a text. */
function plain(name: string, messages: Messages): string {
  const one = whole(name, messages);
  if (one !== undefined) return one;
  const start = entries.find(([, message]) => name.startsWith(`${message} `));
  if (start) {
    const rest = plain(name.slice(start[1].length + 1), messages);
    return sayings(start[0], messages)
      .map((said) => `${literally(said)} ${rest}`)
      .join('|');
  }
  const around = entries.findLast(([, message]) => message.includes(name));
  return around
    ? sayings(around[0], messages)
        .map((said) => literally(said).replace(holes, '.+'))
        .join('|')
    : literally(name);
}

/**
 * What an English name is called in other texts: `Details of a@b.example` becomes `Details zu a@b.example`. A pattern becomes one for
 * all the texts it fits.
 */
export function translate(name: string | RegExp, messages: Messages, exact = false): RegExp {
  if (typeof name === 'string') {
    const source = plain(name, messages);
    return new RegExp(exact ? `^(?:${source})$` : source);
  }
  const fitting = entries
    .filter(([, message]) => name.test(message))
    .flatMap(([key]) => sayings(key, messages));
  const [start, end] = [name.source.startsWith('^') ? '^' : '', name.source.endsWith('$') ? '$' : ''];
  const source = fitting.length
    ? fitting.map((said) => literally(said).replace(holes, '.+')).join('|')
    : plain(name.source.replace(/^\^|\$$/g, ''), messages);
  return new RegExp(`${start}(?:${source})${end}`);
}

/** The page as a scene knows it, whose controls are called by English names whatever language it is in. */
export function inEnglish(page: Page, messages: Messages): Page {
  const called = (text: unknown, exact = false) =>
    typeof text === 'string' || text instanceof RegExp ? translate(text, messages, exact) : text;
  return new Proxy(page, {
    get(target, property) {
      const member = Reflect.get(target, property) as unknown;
      if (typeof member !== 'function') return member;
      const call = (...args: unknown[]) => Reflect.apply(member, target, args);
      if (property === 'getByRole') {
        return (role: string, options: { name?: unknown; exact?: boolean } = {}) =>
          call(
            role,
            options.name === undefined ? options : { ...options, name: called(options.name, options.exact) },
          );
      }
      return property === 'getByLabel' || property === 'getByText'
        ? (text: unknown, options?: unknown) => call(called(text), options)
        : call;
    },
  });
}
