import { locales, readMessages, stemsOf } from '../../build/locales.ts';
import type { Saying } from './say-in.ts';

const english = readMessages('en');
const square = /[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/g;

/** About how much room a text takes: letters of Chinese, Japanese and Korean are twice as wide as ours. */
const lengthOf = (text: string) => text.length + (text.match(square)?.length ?? 0);

/** How long the longest part is that no line can break; between square letters any line can. */
const longestWordOf = (text: string) =>
  Math.max(
    ...text
      .replace(square, ' ')
      .split(/[\s-]+/)
      .map((word) => word.length),
  );

/** Each English text with what says the same in another language; of a text about a number of things, in whatever form says most. */
export function sayingsBy(measure: (text: string) => number, among: readonly string[] = locales): Saying[] {
  const others = among.map((locale) => {
    const messages = readMessages(locale);
    return { messages, stems: stemsOf(messages, english) };
  });
  return [...stemsOf(english, english)].flatMap(([stem, keys]) => {
    const said = others.flatMap(({ messages, stems }) =>
      (stems.get(stem) ?? []).map((key) => messages[key]?.message ?? ''),
    );
    const longest = said.reduce((best, text) => (measure(text) > measure(best) ? text : best), '');
    return keys.map((key): Saying => [english[key]?.message ?? '', longest]);
  });
}

/** Every text as the language says it that needs most room for it, and as the one with the longest word does. */
export const longest: readonly (readonly Saying[])[] = [sayingsBy(lengthOf), sayingsBy(longestWordOf)];
