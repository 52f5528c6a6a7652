import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { initialState } from './initial-state.ts';
import type { State } from './state.ts';

/** Reads the state kept in a file; a fresh one where the file does not exist. Throws on a damaged file: it is not ours to guess. */
export function readState(file: string | undefined, masked: readonly string[]): State {
  if (file === undefined || !existsSync(file)) return initialState(masked);
  // Written by `writeState` alone.
  return { ...initialState(masked), ...(JSON.parse(readFileSync(file, 'utf8')) as Partial<State>) };
}

/** Writes the state so that a crash leaves the old file or the new one, never half of one. */
export function writeState(file: string, state: State): void {
  const scratch = `${file}.${randomUUID()}.tmp`;
  writeFileSync(scratch, JSON.stringify(state, null, 1), { mode: 0o600 });
  renameSync(scratch, file);
}
