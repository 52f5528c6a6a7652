import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { contentScripts } from './scripts/build/content-scripts.ts';
import { directBackground } from './scripts/build/direct-background.ts';
import { homepageFrom } from './scripts/build/homepage.ts';
import { licencesFile } from './scripts/build/licences.ts';
import { manifestFor } from './scripts/build/manifest-for.ts';
import { makePageKit } from './scripts/build/page-kit.ts';
import { pageKitFilePlugin } from './scripts/build/page-kit-file.ts';
import { pages } from './scripts/build/pages.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const pageFiles = ['popup', 'options', 'sidebar', 'welcome'].map((name) => `src/${name}/index.html`);

/** One source, two browsers: `vite build --mode chrome` fills dist/chrome, `--mode firefox` dist/firefox. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const own = manifestFor(browser, manifest);
  const { content_scripts: scripts = [], ...rest } = own;
  const { action, options_ui, side_panel, sidebar_action, ...worker } = rest;
  const kit = makePageKit();
  const named = Object.fromEntries(
    Object.entries({ action, options_ui, side_panel, sidebar_action }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  return {
    define: {
      __VERSION__: JSON.stringify(version),
      __PAGE_KIT_DIGEST__: JSON.stringify(kit.digest),
      // OAuth client ids of servers that register clients by hand, given by whoever builds the package.
      __FASTMAIL_CLIENT_ID__: JSON.stringify(process.env['BAUTA_FASTMAIL_CLIENT_ID'] ?? ''),
      __HOMEPAGE__: JSON.stringify(homepageFrom(process.env['BAUTA_HOMEPAGE'])),
    },
    plugins: [
      // What is built apart, CRXJS need not find.
      crx({ manifest: { ...worker, version } as ManifestV3Export, browser }),
      contentScripts(scripts, ['src/content/pick.iife.ts']),
      directBackground(manifest.background.service_worker),
      pageKitFilePlugin(kit.texts),
      pages(pageFiles, named),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox128' : 'chrome121',
      modulePreload: false,
      reportCompressedSize: false,
      license: { fileName: licencesFile },
    },
  };
});
