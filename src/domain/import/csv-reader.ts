import type { FileFault, FileFaultCode } from './file-fault.ts';

/** What no export of addresses exceeds. */
export const csvLimits = { columns: 100, cell: 10_000 } as const;

/** A fault that ends the reading, or null. */
type Halt = FileFault | null;

export interface CsvReader {
  /** Takes the next piece of the text, however it is cut. */
  push(text: string): Halt;
  /** The text ended. */
  end(): Halt;
}

/**
 * Reads a table (RFC 4180; line ends of any system) piece by piece, so that a file of any size costs the memory of one line.
 * Strict: what would be guessed at is a fault, told with its line. `record` hears each line's cells and may halt, too.
 */
export function createCsvReader(record: (cells: readonly string[], line: number) => Halt): CsvReader {
  let cells: string[] = [];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  let line = 1;
  /** Where the record, and where the open quote began. */
  let began = 1;
  let opened = 1;
  let afterReturn = false;

  const fault = (code: FileFaultCode, at = line): FileFault => ({ code, line: at });

  function endCell(): Halt {
    cells.push(cell);
    cell = '';
    state = 'start';
    return cells.length > csvLimits.columns ? fault('too-wide') : null;
  }

  function endRecord(): Halt {
    const halt = endCell();
    if (halt) return halt;
    const whole = cells;
    cells = [];
    return record(whole, began);
  }

  function add(char: string): Halt {
    cell += char;
    return cell.length > csvLimits.cell ? fault('too-long', state === 'quoted' ? opened : line) : null;
  }

  function quote(): Halt {
    if (state === 'start') {
      state = 'quoted';
      opened = line;
    } else if (state === 'quoted') state = 'quote';
    else if (state === 'quote') {
      state = 'quoted';
      return add('"');
    } else return fault('stray-quote');
    return null;
  }

  function endLine(char: string): Halt {
    // CR LF is one line end, also where it is cut between two pieces.
    if (char === '\n' && afterReturn) return null;
    const halt = state === 'quoted' ? null : endRecord();
    line += 1;
    if (state !== 'quoted') began = line;
    return halt;
  }

  function take(char: string): Halt {
    const isEnd = char === '\n' || char === '\r';
    if (state === 'quoted' && char !== '"') {
      const halt = isEnd ? endLine(char) : null;
      return halt ?? add(char);
    }
    if (char === '"') return quote();
    if (isEnd) return endLine(char);
    if (char === ',') return endCell();
    if (char === '\0') return fault('not-text');
    if (state === 'quote') return fault('stray-quote');
    state = 'plain';
    return add(char);
  }

  return {
    push(text) {
      for (const char of text) {
        const halt = take(char);
        afterReturn = char === '\r';
        if (halt) return halt;
      }
      return null;
    },
    end() {
      if (state === 'quoted') return fault('open-quote', opened);
      return cells.length > 0 || cell !== '' || state !== 'start' ? endRecord() : null;
    },
  };
}
