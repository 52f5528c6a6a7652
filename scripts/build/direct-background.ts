import type { CrxPlugin } from '@crxjs/vite-plugin';
import { ascii } from './ascii.ts';

/** What CRXJS starts a background by: a file that imports the other. */
const loader = 'service-worker-loader.js';

/**
 * Names the background's own file in the manifest, as a plain script. A stopped worker starts while a person waits: each file that it has
 * to fetch and link takes some milliseconds more, and Chromium keeps what it compiled of a worker that is a plain script beside it, where it
 * parses a module anew at every start. And writes it in ASCII.
 */
export function directBackground(entry: string): CrxPlugin {
  const isOwn = ({ facadeModuleId }: { readonly facadeModuleId: string | null }) =>
    facadeModuleId?.endsWith(`/${entry}`) ?? false;
  return {
    name: 'bauta:direct-background',
    apply: 'build',
    // After CRXJS has made its loader.
    enforce: 'post',
    // What a module has by itself: a scope of its own, and strictness. The minifier takes it for a module until the end.
    outputOptions: (options) => ({
      ...options,
      postBanner: (chunk) => (isOwn(chunk) ? '(()=>{"use strict";' : ''),
      postFooter: (chunk) => (isOwn(chunk) ? '})();' : ''),
    }),
    renderCrxManifest(made, bundle) {
      const own = Object.values(bundle).find((file) => file.type === 'chunk' && isOwn(file));
      if (own?.type !== 'chunk' || own.imports.length > 0 || own.exports.length > 0)
        throw new Error(`${entry} is no file that stands alone`);
      const text = JSON.stringify(made.background).replace(loader, own.fileName);
      const { type: _, ...background } = JSON.parse(text);
      return { ...made, background };
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        delete bundle[loader];
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && !file.map) file.code = ascii(file.code);
        }
      },
    },
  };
}
