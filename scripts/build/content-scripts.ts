import { basename } from 'node:path';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import type { LibraryFormats, Plugin, ResolvedConfig, Rolldown } from 'vite';
import type manifest from '../../manifest.json';
import { ascii } from './ascii.ts';
import { buildApart } from './build-apart.ts';
import { deferredImports } from './deferred-imports.ts';

type ContentScript = (typeof manifest.content_scripts)[number];

/**
 * Builds the content scripts, each into one file that needs no other, with its deferred part in a function of its own, and
 * puts them into the manifest. CRXJS could do the first too, but lets no plugin take part in it. `onDemand` are built in the same way for the
 * background to run, and stand in no manifest.
 */
export function contentScripts(scripts: readonly ContentScript[], onDemand: readonly string[]): CrxPlugin {
  let config: ResolvedConfig;
  return {
    name: 'bauta:content-scripts',
    apply: 'build',
    // After CRXJS, which knows nothing of the files that are named here.
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    async renderCrxManifest(made) {
      for (const entry of [...scripts.flatMap(({ js }) => js), ...onDemand]) {
        const { code, map } = await buildScript(config, entry);
        this.emitFile({ type: 'asset', fileName: builtName(entry), source: map ? code : ascii(code) });
        const mapName = `${builtName(entry)}.map`;
        if (map) this.emitFile({ type: 'asset', fileName: mapName, source: map.toString() });
      }
      const built = scripts.map((script) => ({ ...script, js: script.js.map(builtName) }));
      return { ...made, content_scripts: built };
    },
  };
}

const builtName = (entry: string): string => entry.replace(/\.ts$/, '.js');

/** The deferred part stays as it is written, and is minified together with what it is deferred in. */
function buildScript(config: ResolvedConfig, entry: string): Promise<Rolldown.OutputChunk> {
  const deferred = deferredImports((file, shared) =>
    bundle(config, file, 'es', { minify: false, plugins: [leaveOut(shared)] }),
  );
  return bundle(config, entry, 'iife', { minify: config.build.minify, plugins: [deferred] });
}

/** Leaves imports of some modules as they are, by their whole path. */
function leaveOut(modules: ReadonlySet<string>): Plugin {
  return {
    name: 'bauta:leave-out',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && modules.has(found.id) ? { id: found.id, external: 'absolute' } : null;
    },
  };
}

async function bundle(
  config: ResolvedConfig,
  entry: string,
  format: LibraryFormats,
  { minify, plugins }: { readonly minify: ResolvedConfig['build']['minify']; readonly plugins: Plugin[] },
): Promise<Rolldown.OutputChunk> {
  const output = { entryFileNames: basename(builtName(entry)), topLevelVar: false };
  const lib = { entry, formats: [format], name: 'bauta' };
  const files = await buildApart(config, { lib, rolldownOptions: { output }, minify }, plugins);
  const chunks = files.filter((part) => part.type === 'chunk');
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1) throw new Error(`${entry}: ${chunks.length} chunks in place of one`);
  return chunk;
}
