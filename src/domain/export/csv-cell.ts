/**
 * What a spreadsheet may take for a formula when it stands first in a cell (OWASP, "CSV Injection"); full-width forms count, as
 * some programs fold them.
 */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * One cell of a CSV file (RFC 4180 §2): quoted where it must be, and with an apostrophe before what a spreadsheet would run, so
 * that a site's own words can't do anything when the file is opened.
 */
export function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One record, its line end included. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
