/** One bit a letter of the word, in a 32-bit number; the rest of a longer word is not looked at. */
const longest = 30;

/**
 * A test of whether a word occurs in a text with at most one slip per four letters, two at most. A slip is a letter too
 * many, too few, another one, or two that changed places. Both in lower case. Bit-parallel, since a list asks ten
 * thousand times a key stroke: bit `i` of `exact`, `one`, `two` says that the text up to here ends in the word's first `i + 1`
 * letters with so many slips (Wu and Manber, "Fast text searching allowing errors", 1992).
 */
export function roughMatcher(word: string): (text: string) => boolean {
  const slips = Math.min(2, Math.floor(word.length / 4));
  if (slips === 0) return (text) => text.includes(word);
  const letters = word.slice(0, longest);
  const end = 1 << (letters.length - 1);
  const places = placesOf(letters);
  return (text) => {
    let exact = 0;
    let one = 1;
    let two = 3;
    // What `exact` and `one` were a letter earlier, for two letters that changed places.
    let exactBefore = 0;
    let oneBefore = 0;
    let lastHere = 0;
    for (let at = 0; at < text.length; at += 1) {
      const here = places(text.charCodeAt(at));
      const swapped = (here << 1) & lastHere;
      const exactNow = ((exact << 1) | 1) & here;
      const oneNow =
        (((one << 1) | 1) & here) |
        exact |
        ((exact | exactNow) << 1) |
        1 |
        (((exactBefore << 2) | 2) & swapped);
      two = (((two << 1) | 1) & here) | one | ((one | oneNow) << 1) | 3 | (((oneBefore << 2) | 2) & swapped);
      exactBefore = exact;
      oneBefore = one;
      exact = exactNow;
      one = oneNow;
      lastHere = here;
      if (((slips === 1 ? one : two) & end) !== 0) return true;
    }
    return false;
  };
}

/** Where in the word a letter stands, as bits. */
function placesOf(word: string): (code: number) => number {
  const ascii = new Int32Array(128);
  const others = new Map<number, number>();
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code < 128) ascii[code] = (ascii[code] ?? 0) | (1 << i);
    else others.set(code, (others.get(code) ?? 0) | (1 << i));
  }
  return (code) => (code < 128 ? ascii[code] : others.get(code)) ?? 0;
}
