import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { contentScripts } from './scripts/build/content-scripts.ts';
import { manifestFor } from './scripts/build/manifest-for.ts';
import { makePageKit } from './scripts/build/page-kit.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** One source, two browsers: `vite build --mode chrome` fills dist/chrome, `--mode firefox` dist/firefox. */
export default defineConfig(({ mode, command }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const own = manifestFor(browser, manifest);
  const { content_scripts: scripts = [], ...rest } = own;
  const kit = makePageKit();
  const known = command === 'build' ? rest : own;
  return {
    define: {
      __VERSION__: JSON.stringify(version),
      __PAGE_KIT__: JSON.stringify(kit.text),
      __PAGE_KIT_DIGEST__: JSON.stringify(kit.digest),
      // OAuth client ids of servers that register clients by hand, given by whoever builds the package.
      __FASTMAIL_CLIENT_ID__: JSON.stringify(process.env['BAUTA_FASTMAIL_CLIENT_ID'] ?? ''),
    },
    plugins: [crx({ manifest: { ...known, version } as ManifestV3Export, browser }), contentScripts(scripts)],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox128' : 'chrome121',
      modulePreload: false,
      sourcemap: command === 'serve',
      reportCompressedSize: false,
      license: { fileName: 'licences.md' },
      // Pages that CRXJS does not find in the manifest: it knows Chrome's side panel, not Firefox's sidebar, and no key names the other.
      rolldownOptions: { input: ['src/sidebar/index.html', 'src/welcome/index.html'] },
    },
  };
});
