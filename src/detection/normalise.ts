/** Letters that Unicode does not decompose but that people, and our lists, write plainly. */
const plain: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ς: 'σ',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
};

/** Marks that people leave out: accents, Hebrew points, Arabic vowels, the nukta. Vowel signs and tones of Asia stay. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u093c\u00ad\u200d]/g;

/**
 * Text as the word lists are written: words glued by case (`signUpForm`) taken apart, lower case, compatibility forms and
 * widths folded, accents gone, everything but letters and digits turned into single spaces, with a space at either end.
 * Idempotent.
 */
export function normalise(text: string): string {
  // Most text is ASCII, and classes of Unicode take an engine 1 to 2 ms to prepare at the first field of a page.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is exactly ASCII
  const isPlain = !/[^\x00-\x7f]/.test(text);
  const words = isPlain
    ? text.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase()
    : text
        .normalize('NFKD')
        .replace(accents, '')
        .normalize('NFC')
        .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
        .toLowerCase()
        // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is exactly what is not ASCII
        .replace(/[^\x00-\x7f]/g, (letter) => plain[letter] ?? letter);
  const bare = words.replace(/['’‘]/g, '').replace(isPlain ? /[^a-z\d]+/g : /[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return ` ${bare.trim()} `;
}
