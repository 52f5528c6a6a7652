import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the framework pages, which has packages of its own. */
export const folder = fileURLToPath(new URL('.', import.meta.url));

/**
 * Installs the frameworks where they are missing or older than their lock file. They are no part of Bauta's own packages,
 * so that who only builds it does not pay for them.
 * @throws when npm can't.
 */
export function ensureFrameworks(): void {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  const wanted = join(folder, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`npm ci in tests/frameworks failed: ${stderr}`);
}

/** The version of an installed package, by its name or alias. */
export function versionOf(name: string): string {
  const path = join(folder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
