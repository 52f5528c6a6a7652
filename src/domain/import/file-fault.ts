/** What may be wrong with a file of addresses. */
export const fileFaults = [
  'not-text', // no UTF-8, or with characters that no table has
  'open-quote', // a quoted cell that never ends; the line is where it begins
  'stray-quote', // a quote inside a cell, or text after one
  'uneven', // more or fewer cells than the first line has
  'too-wide', // more columns than any service writes
  'too-long', // a cell longer than any service writes
  'too-many', // more addresses than a checklist holds
  'too-big', // JSON past what is read in one go
  'no-columns', // no column that holds addresses
  'no-address', // something else where an address belongs
  'broken-json',
  'nothing', // sound, but without any address
] as const;
export type FileFaultCode = (typeof fileFaults)[number];

/** Why a file is refused, and at which line, from 1. Nothing of a refused file is taken. */
export interface FileFault {
  readonly code: FileFaultCode;
  readonly line: number;
}
