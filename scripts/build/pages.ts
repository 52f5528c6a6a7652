import { basename, dirname } from 'node:path';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import type { ResolvedConfig } from 'vite';
import type manifest from '../../manifest.json';
import { type Built, buildApart } from './build-apart.ts';
import { type Licence, licencesFile, mergeLicences } from './licences.ts';

/**
 * Builds every page into one script and one sheet of its own, and names them in the manifest. In one build with the
 * worker, modules in common become files that page and worker fetch one after the other, and each file of an extension
 * takes a browser 4 to 8 ms: the popup had eleven and opened 30 ms later. The same code in several files makes the package larger, and no
 * page slower.
 */
export function pages(
  entries: readonly string[],
  named: Partial<Pick<typeof manifest, 'action' | 'options_ui' | 'side_panel' | 'sidebar_action'>>,
): CrxPlugin {
  let config: ResolvedConfig;
  return {
    name: 'bauta:pages',
    apply: 'build',
    // After CRXJS, which would build the pages that it finds in the manifest.
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    renderCrxManifest: (made) => ({ ...made, ...named }),
    generateBundle: {
      // After Vite has written the licences of what the worker holds.
      order: 'post',
      async handler(_options, bundle) {
        const licences = [takeLicences(Object.values(bundle))];
        delete bundle[licencesFile];
        for (const entry of entries) {
          const files = await buildPage(config, entry);
          licences.push(takeLicences(files));
          for (const file of files.filter(({ fileName }) => fileName !== licencesFile)) {
            const source = file.type === 'chunk' ? file.code : file.source;
            this.emitFile({ type: 'asset', fileName: file.fileName, source });
          }
        }
        this.emitFile({ type: 'asset', fileName: 'licences.md', source: mergeLicences(licences) });
      },
    },
  };
}

function buildPage(config: ResolvedConfig, entry: string): Promise<readonly Built[]> {
  const name = `assets/${basename(dirname(entry))}-[hash]`;
  return buildApart(config, {
    cssCodeSplit: false,
    modulePreload: false,
    license: { fileName: licencesFile },
    rolldownOptions: {
      input: [entry],
      output: {
        entryFileNames: `${name}.js`,
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: `${name}[extname]`,
      },
    },
  });
}

function takeLicences(files: readonly Built[]): readonly Licence[] {
  const file = files.find(({ fileName }) => fileName === licencesFile);
  return file?.type === 'asset' ? (JSON.parse(String(file.source)) as readonly Licence[]) : [];
}
