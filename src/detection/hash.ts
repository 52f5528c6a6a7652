/** How many first letters of a stem are hashed: two say enough in large alphabets, and syllables need no more. */
export const letters = (latin: boolean): number => (latin ? 3 : 2);

/** How many hashes there are, a power of two: the more, the fewer stems are looked at in vain, and the more places are kept. */
export const hashes = (latin: boolean): number => (latin ? 4096 : 512);

/** A number for some letters of a text, below `count`. */
export function hash(text: string, at: number, length: number, count: number): number {
  let sum = 0;
  for (let i = at; i < at + length; i++) sum = sum * 37 + text.charCodeAt(i);
  return sum & (count - 1);
}

/** The first digit of a place: from here on there are as many characters as `base` that JSON leaves alone. */
const zero = 35;
const base = 57;

/** How many characters a place among stems takes. */
export const placeSize = 3;

/** Writes a place as `placeSize` characters. */
export function writePlace(place: number): string {
  const digits = [Math.floor(place / base / base), Math.floor(place / base) % base, place % base];
  return String.fromCharCode(...digits.map((digit) => digit + zero));
}

/** The place that is written at a place of a text. */
export const readPlace = (text: string, at: number): number =>
  ((text.charCodeAt(at) - zero) * base + text.charCodeAt(at + 1) - zero) * base +
  text.charCodeAt(at + 2) -
  zero;

/** The first kind of stems, as a character: capitals and what follows them are in no text as `normalise` leaves it. */
export const firstKind = 65;

/** Whether the character of a code is a kind. */
export const isKind = (code: number): boolean => code >= firstKind && code < 97;

/** Whether a text, as `normalise` leaves it, has Latin letters alone. */
export const isLatin = (text: string): boolean => !/[^\0-\u024f]/.test(text);
