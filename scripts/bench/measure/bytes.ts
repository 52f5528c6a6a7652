import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Size of a set of scripts, in bytes. */
export interface Bytes {
  readonly raw: number;
  readonly gzip: number;
}

export interface BytesReport {
  /** What every page is given. */
  readonly content: Bytes;
  /** What a stopped worker reads when it starts. */
  readonly worker: Bytes;
  /** What the popup reads before it shows anything; scripts alone. */
  readonly popup: Bytes;
}

interface Manifest {
  readonly content_scripts?: readonly { readonly js?: readonly string[]; readonly css?: readonly string[] }[];
  readonly background?: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly action?: { readonly default_popup?: string };
}

/** The scripts of each bundle, as paths in the built extension. */
export function bundlesOf(dist: string): Readonly<Record<keyof BytesReport, readonly string[]>> {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as Manifest;
  const scripts = manifest.content_scripts ?? [];
  const { service_worker: worker, scripts: background = [] } = manifest.background ?? {};
  return {
    content: scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]),
    worker: withImports(dist, worker ? [worker] : background),
    popup: withImports(dist, scriptsOf(dist, manifest.action?.default_popup ?? '')),
  };
}

/** Reads the sizes from a built extension. */
export function measureBytes(dist: string): BytesReport {
  const { content, worker, popup } = bundlesOf(dist);
  return { content: sizeOf(dist, content), worker: sizeOf(dist, worker), popup: sizeOf(dist, popup) };
}

/** Scripts and all they import statically, as the browser loads them. */
function withImports(dist: string, files: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(join(dist, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
      visit(posix.join(dirname(file), name));
    }
  };
  files.forEach(visit);
  return [...found];
}

function scriptsOf(dist: string, page: string): string[] {
  const html = readFileSync(join(dist, page), 'utf8');
  return [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, src = '']) =>
    src.startsWith('/') ? src.slice(1) : posix.join(dirname(page), src),
  );
}

function sizeOf(dist: string, files: readonly string[]): Bytes {
  const contents = files.map((file) => readFileSync(join(dist, file)));
  return {
    raw: contents.reduce((sum, { length }) => sum + length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}
