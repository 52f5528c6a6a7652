import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { ensureFrameworks, folder } from './ensure-packages.ts';
import { frameworkPages } from './page-list.ts';

const pages = join(folder, 'pages');
const built = join(folder, 'node_modules', '.built');

/** Bundles all pages in one build, unless nothing changed since the last; returns the folder with `<name>.js`. */
export async function buildFrameworkPages(): Promise<string> {
  ensureFrameworks();
  const stamp = join(built, 'stamp');
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return built;
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [pickVersions(), compileSvelte()],
    build: {
      outDir: built,
      emptyOutDir: true,
      minify: false,
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: {
        // Angular's compiler calls itself free of side effects, and is imported for nothing else.
        treeshake: { moduleSideEffects: true },
        input: Object.fromEntries(frameworkPages.map(({ name }) => [name, join(pages, `${name}.js`)])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
      },
    },
  });
  writeFileSync(stamp, now);
  return built;
}

function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json')));
  for (const name of readdirSync(pages).sort()) hash.update(name).update(readFileSync(join(pages, name)));
  return hash.digest('hex');
}

/** Several versions of one package live side by side under other names; who asks decides which it gets. */
function pickVersions(): Plugin {
  return {
    name: 'pick-versions',
    enforce: 'pre',
    resolveId(source, importer = '') {
      const [, name = '', path = ''] = /^(react|react-dom|svelte)(\/.*)?$/.exec(source) ?? [];
      if (source === 'vue') return this.resolve('vue/dist/vue.esm-bundler.js', importer);
      if (name === 'svelte')
        return this.resolve(`svelte${/svelte-?4/.test(importer) ? 4 : 5}${path}`, importer);
      if (!name) return null;
      const version = /react(?:-dom)?(\d\d)\//.exec(importer)?.[1] ?? '19';
      return this.resolve(`${name}${version}${path}`, importer);
    },
  };
}

interface SvelteCompiler {
  compile(code: string, options: object): { js: { code: string } };
}

function compileSvelte(): Plugin {
  return {
    name: 'compile-svelte',
    async transform(code, id) {
      if (!id.endsWith('.svelte')) return null;
      const version = id.endsWith('4.svelte') ? 4 : 5;
      const file = version === 4 ? 'compiler.cjs' : 'src/compiler/index.js';
      const url = pathToFileURL(join(folder, 'node_modules', `svelte${version}`, file)).href;
      const { compile } = (await import(/* @vite-ignore */ url)) as SvelteCompiler;
      return {
        code: compile(code, { filename: id, ...(version === 4 ? {} : { generate: 'client' }) }).js.code,
      };
    },
  };
}
