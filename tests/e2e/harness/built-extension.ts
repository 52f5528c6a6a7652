import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

type Manifest = Record<string, unknown>;

/** A folder a browser can load as an extension; `remove` deletes it when it is a copy. */
export interface BuiltExtension {
  readonly path: string;
  remove(): void;
}

/**
 * The folder that `npm run build` filled.
 * @throws when it was not built.
 */
export function builtExtension(browser: 'chrome' | 'firefox'): BuiltExtension {
  const path = fileURLToPath(new URL(`../../../dist/${browser}`, import.meta.url));
  if (!existsSync(join(path, 'manifest.json'))) {
    throw new Error(`dist/${browser} is missing. Run "npm run build:${browser}" first.`);
  }
  return { path, remove: () => {} };
}

/**
 * A copy of a built extension that holds given host permissions from the start, because a browser's
 * permission prompt can't be clicked in a headless run. Its manifest differs from the shipped one in
 * exactly one key, `host_permissions`.
 * @throws when it would differ in anything else.
 */
export function withHostPermissions(shipped: BuiltExtension, hosts: readonly string[]): BuiltExtension {
  return withList(shipped, 'host_permissions', (granted) => [...granted, ...hosts]);
}

/** A copy of a built extension for a browser that lacks the API a permission stands for; only `permissions` differs. */
export function withoutPermission(shipped: BuiltExtension, name: string): BuiltExtension {
  return withList(shipped, 'permissions', (granted) => granted.filter((each) => each !== name));
}

function withList(
  shipped: BuiltExtension,
  key: 'host_permissions' | 'permissions',
  change: (list: readonly unknown[]) => unknown[],
): BuiltExtension {
  const before = readManifest(shipped.path);
  const list = before[key];
  const after: Manifest = { ...before, [key]: change(Array.isArray(list) ? list : []) };
  assertOneKeyDiffers(before, after, key);
  const path = mkdtempSync(join(tmpdir(), 'bauta-extension-'));
  cpSync(shipped.path, path, { recursive: true });
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(after, null, 2));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

function assertOneKeyDiffers(before: Manifest, after: Manifest, key: string): void {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...keys].filter((name) => !isDeepStrictEqual(before[name], after[name]));
  if (changed.length !== 1 || changed[0] !== key) {
    throw new Error(`The test manifest may differ in "${key}" alone, but differs in: ${changed.join(', ')}.`);
  }
}
