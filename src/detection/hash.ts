/** How many first letters of a stem are hashed: two say enough in large alphabets, and syllables need no more. */
export const letters = (latin: boolean): number => (latin ? 3 : 2);

/** How many hashes there are. */
export const hashes = 4096;

/** What is added to a small number to write it as a character that JSON leaves alone. */
export const shift = 48;

/** A number for some letters of a text, below `hashes`. */
export function hash(text: string, at: number, length: number): number {
  let sum = 0;
  for (let i = at; i < at + length; i++) sum = sum * 37 + text.charCodeAt(i);
  return sum & (hashes - 1);
}

/** Whether a text, as `normalise` leaves it, has Latin letters alone. */
export const isLatin = (text: string): boolean => !/[^\0-\u024f]/.test(text);
