/**
 * Whether a word occurs in a text with at most one wrong letter per four (a letter too many, too few, or another one;
 * two at most). Both in lower case. Approximate substring search by dynamic programming (Sellers, 1980), tried only where
 * one of the word's parts occurs exactly: with k faults in k + 1 parts one part has none.
 */
export function occursRoughly(word: string, text: string): boolean {
  if (text.includes(word)) return true;
  const faults = Math.min(2, Math.floor(word.length / 4));
  if (faults === 0) return false;
  const size = Math.ceil(word.length / (faults + 1));
  for (let start = 0; start < word.length; start += size) {
    if (text.includes(word.slice(start, start + size))) return fewestFaults(word, text) <= faults;
  }
  return false;
}

function fewestFaults(word: string, text: string): number {
  const length = word.length;
  let column = Array.from({ length: length + 1 }, (_, row) => row);
  let fewest = length;
  for (const letter of text) {
    const next = [0];
    for (let row = 1; row <= length; row += 1) {
      const substituted = (column[row - 1] ?? 0) + (word[row - 1] === letter ? 0 : 1);
      next.push(Math.min(substituted, (column[row] ?? 0) + 1, (next[row - 1] ?? 0) + 1));
    }
    column = next;
    fewest = Math.min(fewest, next[length] ?? length);
  }
  return fewest;
}
