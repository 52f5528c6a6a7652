import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { bundlesOf } from '../measure/bytes.ts';
import { root } from '../options.ts';
import { short } from '../table.ts';
import { type BundleName, limits, parts } from './limits.ts';
import { type ModuleSize, modulesOf } from './modules.ts';

/** Modules below this many bytes of gzip are summed up, so that the report fits a screen. */
const trifle = 150;

/** Prints what is in each byte of the bundles. Returns the exit code: 1 where a limit is broken. */
export async function reportBundles(): Promise<number> {
  const outDir = join(tmpdir(), `bauta-bundles-${process.pid}`);
  await build({ root, mode: 'chrome', logLevel: 'error', build: { outDir, sourcemap: true } });
  try {
    const { content, worker, popup } = bundlesOf(outDir);
    const broken = [
      ...report('content script', modulesOf(outDir, content, root)),
      ...report('worker', modulesOf(outDir, worker, root)),
      ...report('popup', modulesOf(outDir, popup, root)),
    ];
    console.log(broken.length === 0 ? '\nAll limits kept' : `\nBROKEN LIMITS\n${broken.join('\n')}`);
    return broken.length === 0 ? 0 : 1;
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

function report(bundle: BundleName, modules: readonly ModuleSize[]): string[] {
  const sum = (some: readonly ModuleSize[]) => ({
    raw: some.reduce((total, { raw }) => total + raw, 0) / 1_000,
    gzip: some.reduce((total, { gzip }) => total + gzip, 0) / 1_000,
  });
  const line = (name: string, { raw, gzip }: { raw: number; gzip: number }) =>
    `${short(gzip).padStart(8)} ${short(raw).padStart(8)}  ${name}`;
  const all = sum(modules);
  const small = modules.filter(({ gzip }) => gzip < trifle);
  console.log(
    `\n${bundle}: ${short(all.gzip)} of ${limits[bundle]} kB gzip, ${short(all.raw)} kB raw\n    gzip      raw  module`,
  );
  for (const module of modules.filter(({ gzip }) => gzip >= trifle))
    console.log(line(module.name, sum([module])));
  if (small.length > 0) console.log(line(`(${small.length} small modules)`, sum(small)));

  const { most, never } = parts[bundle];
  const broken =
    all.gzip > limits[bundle] ? [`${bundle}: ${short(all.gzip)} kB, at most ${limits[bundle]}`] : [];
  for (const [room, limit] of Object.entries(most)) {
    const { gzip } = sum(modules.filter(({ name }) => name.startsWith(room)));
    console.log(`         ${room} ${short(gzip)} of ${limit} kB`);
    if (gzip > limit) broken.push(`${bundle}: ${room} ${short(gzip)} kB, at most ${limit}`);
  }
  const strangers = modules.filter(({ name }) => never.test(name));
  return [...broken, ...strangers.map(({ name }) => `${bundle}: ${name} has no place in it`)];
}
