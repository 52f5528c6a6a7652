import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** Files by their path in the archive, with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All files below a folder. */
export function filesBelow(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return read(
    folder,
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')),
  );
}

/** The files of a repository that git tracks, as they are now. @throws outside of a repository. */
export function trackedFiles(root: string): Files {
  const { status, stdout, stderr } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The source archive holds what git tracks, but git says: ${stderr}`);
  return read(root, stdout.split('\0').filter(Boolean));
}

/** A zip whose bytes depend on names and contents alone: sorted, one date for all, no rights. */
export function packFiles(files: Files): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // Zip keeps local time without a zone, so a local date gives the same bytes everywhere.
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** The hash to compare two archives by, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function read(root: string, paths: readonly string[]): Files {
  return new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(root, path)))]));
}
