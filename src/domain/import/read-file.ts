import type { ForeignAddress } from '../checklist.ts';
import { startCollection } from './collect.ts';
import type { FileFault } from './file-fault.ts';
import { createAddressReader } from './read-csv.ts';
import { readJson } from './read-json.ts';

/** JSON is read in one go, so it has to end somewhere: our own export of a full checklist is a third of this. In characters. */
export const longestJson = 12_000_000;

/** The browser draws and hears again after this many characters. */
const slice = 500_000;

export type FileContent =
  | { readonly ok: true; readonly addresses: readonly ForeignAddress[] }
  | { readonly ok: false; readonly fault: FileFault };

/**
 * Reads a file of addresses, CSV or JSON, told by its first character. Piece by piece, with pauses: a file of any size neither
 * fills the memory nor stops the page, and reading ends at the first fault.
 */
export async function readAddressFile(
  file: Pick<Blob, 'stream'>,
  pause: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve)),
): Promise<FileContent> {
  const collected = startCollection();
  const table = createAddressReader(collected);
  let kind: 'csv' | 'json' | null = null;
  let json = '';
  let line = 1;
  let sincePause = 0;
  let fault: FileFault | null = null;
  try {
    for await (const text of decoded(file)) {
      kind ??= /^\s*[[{]/.test(text) ? 'json' : text.trim() === '' ? null : 'csv';
      if (kind === 'json') json += text;
      else fault = table.push(text);
      if (json.length > longestJson) fault = { code: 'too-big', line };
      if (fault) return { ok: false, fault };
      line += text.split('\n').length - 1;
      sincePause += text.length;
      if (sincePause > slice) {
        sincePause = 0;
        await pause();
      }
    }
  } catch {
    // The decoder is strict: this is no UTF-8.
    return { ok: false, fault: { code: 'not-text', line } };
  }
  fault = kind === 'json' ? readJson(json, collected) : table.end();
  const { addresses } = collected;
  if (!fault && addresses.length === 0) fault = { code: 'nothing', line };
  return fault ? { ok: false, fault } : { ok: true, addresses };
}

/** The text of a file in pieces; throws where it is no UTF-8. The byte order mark is not part of it. */
async function* decoded(file: Pick<Blob, 'stream'>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = decoder.decode(value, { stream: !done });
      if (text !== '') yield text;
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}
