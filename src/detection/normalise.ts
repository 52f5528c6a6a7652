/** Latin letters for the Greek α–ω and the Cyrillic а–я, one for one, as near in sound as one letter gets. */
const greek = 'abgdezitiklmnxoprsstyfhpo';
const cyrillic = 'abvgdejziiklmnoprstufhccssyyyeua';

/** Letters that Unicode does not decompose but that people, and our lists, write plainly. */
const plain: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  і: 'i',
  є: 'e',
  ي: 'ی',
  ك: 'ک',
};

function fold(letter: string): string {
  const code = letter.charCodeAt(0);
  return plain[letter] ?? greek[code - 0x3b1] ?? cyrillic[code - 0x430] ?? letter;
}

/**
 * Text as the word lists are written: words glued by case (`signUpForm`) taken apart, lower case, compatibility forms and
 * widths folded, accents and vowel signs gone, Greek and Cyrillic in Latin letters, everything but letters and digits
 * turned into single spaces, with a space at either end. Idempotent.
 */
export function normalise(text: string): string {
  let letters = text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is exactly ASCII
  if (/[^\x00-\x7f]/.test(text)) {
    letters = text
      .normalize('NFKD')
      .replace(/\p{M}|\u00ad/gu, '')
      .normalize('NFC');
  }
  return ` ${letters
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[α-ωа-яıłøđæієيك]/g, fold)
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
