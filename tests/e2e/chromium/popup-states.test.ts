import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCutWords } from '../gallery/find-cut-words.ts';
import { findSmallTargets } from '../gallery/find-small-targets.ts';
import { colourRules, findBarriers, openScene, root } from '../gallery/open-scene.ts';
import { optionsScenes } from '../gallery/options-scenes.ts';
import { otherScenes } from '../gallery/other-scenes.ts';
import { popupScenes } from '../gallery/popup-scenes.ts';
import { servePages } from '../gallery/serve-pages.ts';
import { findChromium } from '../harness/find-browsers.ts';

/** Every state of our own pages, drawn from scripted replies by the built pages under their own policy. */
describe.skipIf(findChromium() === null)('no state of our pages bars anybody', () => {
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof servePages>>;

  beforeAll(async () => {
    pages = await servePages(`${root}dist/chrome`);
    browser = await chromium.launch({
      executablePath: findChromium() ?? 'chromium',
      args: ['--no-sandbox'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  for (const scene of [...popupScenes, ...optionsScenes, ...otherScenes]) {
    it(`${scene.page}: ${scene.name}`, async () => {
      const open = await openScene(browser, pages.origin, scene, { scheme: 'light', width: 360 });
      try {
        expect(await findBarriers(open.page)).toEqual([]);
        expect(await findSmallTargets(open.page)).toEqual([]);
        await open.page.emulateMedia({ colorScheme: 'dark' });
        await open.page.setViewportSize({ width: 320, height: 600 });
        expect(await findBarriers(open.page, colourRules)).toEqual([]);
        await open.page.emulateMedia({ forcedColors: 'active' });
        expect(await findBarriers(open.page, colourRules)).toEqual([]);
        // A scene with a language of its own is not in English, in which the longer words are looked up.
        if (!scene.language) expect(await findCutWords(open.page)).toEqual([]);
        expect(open.faults).toEqual([]);
      } finally {
        await open.close();
      }
    });
  }
});
