import { build, type InlineConfig, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { deferredImports } from './deferred-imports.ts';

/** Where the content script's source is, and where the package has it. */
const entry = 'src/content/index.iife.ts';
const fileName = 'src/content/index.iife.js';

/**
 * Builds the content script in place of the one that CRXJS makes of the same source: in one file, with its deferred part in a
 * function of its own.
 */
export function contentScript(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'bauta:content-script',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle(_, output) {
      const script = output[fileName];
      if (script?.type !== 'asset') throw new Error(`CRXJS made no ${fileName}`);
      const { chunk, map } = await bundle(config);
      script.source = chunk;
      const oldMap = output[`${fileName}.map`];
      if (map && oldMap?.type === 'asset') oldMap.source = map;
    },
  };
}

async function bundle(config: ResolvedConfig): Promise<{ chunk: string; map: string | null }> {
  const deferred = deferredImports((file) => buildOne(config, file, { formats: ['es'] }, false));
  const chunk = await buildOne(config, entry, { formats: ['iife'], name: 'bauta' }, config.build.minify, [
    deferred,
  ]);
  return { chunk: chunk.code, map: chunk.map?.toString() ?? null };
}

async function buildOne(
  { root, mode, define, build: { target, sourcemap } }: ResolvedConfig,
  file: string,
  lib: { formats: ('es' | 'iife')[]; name?: string },
  minify: ResolvedConfig['build']['minify'],
  plugins: Plugin[] = [],
): Promise<Rolldown.OutputChunk> {
  const options: InlineConfig = {
    configFile: false,
    root,
    mode,
    logLevel: 'warn',
    ...(define && { define }),
    plugins,
    build: {
      write: false,
      emptyOutDir: false,
      lib: { entry: file, fileName: 'script', ...lib },
      rolldownOptions: { output: { entryFileNames: fileName.replace(/^.*\//, '') } },
      minify,
      sourcemap,
      ...(target && { target }),
    },
  };
  const result = await build(options);
  if ('on' in result) throw new Error('the content script is built once, not watched');
  const chunks = [result].flat().flatMap(({ output }) => output.filter((part) => part.type === 'chunk'));
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1) throw new Error(`${file}: ${chunks.length} chunks in place of one`);
  return chunk;
}
