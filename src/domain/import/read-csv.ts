import type { Collected } from './collect.ts';
import { type CsvReader, createCsvReader } from './csv-reader.ts';
import { type ForeignColumns, recogniseColumns } from './foreign-columns.ts';

/** A reader that puts the addresses of a table into `collected`. The first line must name a column of addresses. */
export function createAddressReader(collected: Collected): CsvReader {
  let names: readonly string[] | null = null;
  let columns: ForeignColumns | null = null;
  return createCsvReader((cells, line) => {
    // An empty line is no record, wherever it stands.
    if (cells.length === 1 && cells[0] === '') return null;
    if (names === null || columns === null) {
      names = cells.map((cell) => cell.trim().toLowerCase());
      columns = recogniseColumns(names);
      return columns ? null : { code: 'no-columns', line };
    }
    if (cells.length !== names.length) return { code: 'uneven', line };
    const head = names;
    return collected.add(columns, (column) => cells[head.indexOf(column)] ?? '', line);
  });
}
