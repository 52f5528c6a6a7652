import { type BuildOptions, build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';

export type Built = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** Builds a part of the extension by itself, as the whole is built, and writes nothing: whoever asked puts the files into the whole. */
export async function buildApart(
  { root, mode, define = {}, build: { target, sourcemap, minify } }: ResolvedConfig,
  options: BuildOptions,
  plugins: Plugin[] = [],
): Promise<readonly Built[]> {
  const result = await build({
    configFile: false,
    root,
    mode,
    logLevel: 'warn',
    define,
    plugins,
    publicDir: false,
    build: { write: false, sourcemap, minify, ...(target && { target }), ...options },
  });
  if ('on' in result) throw new Error('what is built apart is built once, not watched');
  return [result].flat().flatMap(({ output }) => output);
}
