import { checklistLimits, type ForeignAddress } from '../checklist.ts';
import type { FileFault } from './file-fault.ts';
import { readForeignAddress } from './foreign-address.ts';
import type { ForeignColumns } from './foreign-columns.ts';

/** Gathers the addresses of one file, each once. */
export interface Collected {
  /** The fault of this record, or null where it was taken. */
  add(columns: ForeignColumns, cellOf: (column: string) => string, line: number): FileFault | null;
  readonly addresses: readonly ForeignAddress[];
}

/** An empty collection. A file counts its records, not its distinct addresses: it ends where a checklist would be full. */
export function startCollection(): Collected {
  const byName = new Map<string, ForeignAddress>();
  let records = 0;
  return {
    add(columns, cellOf, line) {
      records += 1;
      if (records > checklistLimits.items) return { code: 'too-many', line };
      const found = readForeignAddress(columns, cellOf);
      if (!found) return { code: 'no-address', line };
      byName.set(found.email.toLowerCase(), found);
      return null;
    },
    get addresses() {
      return [...byName.values()];
    },
  };
}
