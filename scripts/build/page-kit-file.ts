import type { Plugin } from 'vite';
import { type PageKitTexts, pageKitFile } from '../../src/domain/page-kit.ts';

/** Puts the page kit into the package, as a file of its own: the background reads it when it is to be written into storage. */
export function pageKitFilePlugin(texts: PageKitTexts): Plugin {
  return {
    name: 'bauta:page-kit',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: pageKitFile, source: JSON.stringify(texts) });
    },
  };
}
