/**
 * A script without any letter outside ASCII: the same in escapes. One such letter, and a browser keeps the whole script, in every page or
 * worker that has it, with two bytes a letter. Not for code whose source map is wanted, since columns move.
 */
export function ascii(code: string): string {
  // Without the flag `u` a letter beyond the basic plane comes as its two halves, as an escape wants it.
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
