import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles an entry beside this file into one minified script, with the settings of the content script's build. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'chrome121',
      modulePreload: false,
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'bauta' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`nothing was built from ${entry}`);
  return output.output[0].code;
}

/** Builds the detector into `dist/detector.js`. Sizes in bytes. */
export async function buildDetector(): Promise<{
  file: string;
  code: string;
  minified: number;
  gzipped: number;
}> {
  const code = await bundle('detector-entry.ts');
  const file = `${root}/dist/detector.js`;
  mkdirSync(`${root}/dist`, { recursive: true });
  writeFileSync(file, code);
  return { file, code, minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length };
}
