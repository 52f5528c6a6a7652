import type { CrxPlugin } from '@crxjs/vite-plugin';
import { ascii } from './ascii.ts';

/** What CRXJS starts a background by: a file that imports the other. */
const loader = 'service-worker-loader.js';

/**
 * Names the background's own file in the manifest. A stopped worker starts while a person waits, and each file that it has to
 * fetch and link takes some milliseconds more. And writes it in ASCII.
 */
export function directBackground(entry: string): CrxPlugin {
  return {
    name: 'bauta:direct-background',
    apply: 'build',
    // After CRXJS has made its loader.
    enforce: 'post',
    renderCrxManifest(made, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const own = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${entry}`));
      if (!own || own.imports.length > 0) throw new Error(`${entry} is no file that stands alone`);
      const text = JSON.stringify(made.background).replace(loader, own.fileName);
      return { ...made, background: JSON.parse(text) };
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
