import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type SourceMap, textBySource } from './source-map.ts';

/** What one source file weighs in a bundle, in bytes. */
export interface ModuleSize {
  readonly name: string;
  readonly raw: number;
  /** Its part of the whole's gzip size, by what the whole would lose without it. */
  readonly gzip: number;
}

/** Every module of some scripts of a build with source maps, the heaviest first. */
export function modulesOf(dist: string, files: readonly string[], root: string): ModuleSize[] {
  return files.flatMap((file) => modulesOfFile(dist, file, root)).sort((a, b) => b.gzip - a.gzip);
}

function modulesOfFile(dist: string, file: string, root: string): ModuleSize[] {
  const path = join(dist, file);
  const code = readFileSync(path, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
  const map = readMap(`${path}.map`);
  const texts = map ? textBySource(code, map) : new Map([['', code]]);
  const whole = gzip(code);
  const sizes = [...texts].map(([source, text]) => ({
    name: nameOf(source, path, root),
    raw: Buffer.byteLength(text),
    lost: Math.max(
      0,
      whole - gzip([...texts].map(([other, kept]) => (other === source ? '' : kept)).join('')),
    ),
  }));
  // What modules share compresses once and is lost with none of them; it is shared out.
  const lost = sizes.reduce((sum, size) => sum + size.lost, 0) || 1;
  return sizes.map((size) => ({
    name: size.name,
    raw: size.raw,
    gzip: Math.round((size.lost * whole) / lost),
  }));
}

function readMap(path: string): SourceMap | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as SourceMap;
  } catch (error) {
    // A script that is copied as it is has no map.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function nameOf(source: string, path: string, root: string): string {
  if (source === '') return '(bundler and inlined files)';
  const name = relative(root, resolve(dirname(path), source)).replaceAll('\\', '/');
  if (name.includes('node_modules/')) return name.replace(/^.*node_modules\//, '');
  // A script that is built by itself counts its sources from a folder of its own, and its deferred part from another.
  return name.replace(/^.*\/(?=src\/)/, '');
}

function gzip(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
