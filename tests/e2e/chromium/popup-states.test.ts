import { describe, expect, it } from 'vitest';
import { findCutWords } from '../gallery/find-cut-words.ts';
import { findSmallTargets } from '../gallery/find-small-targets.ts';
import { colourRules, findBarriers, openScene } from '../gallery/open-scene.ts';
import { optionsScenes } from '../gallery/options-scenes.ts';
import { otherScenes } from '../gallery/other-scenes.ts';
import { popupScenes } from '../gallery/popup-scenes.ts';
import { useGallery } from '../gallery/use-gallery.ts';
import { findChromium } from '../harness/find-browsers.ts';

/** Every state of our own pages, drawn from scripted replies by the built pages under their own policy. */
describe.skipIf(findChromium() === null)('no state of our pages bars anybody', () => {
  const gallery = useGallery();

  for (const scene of [...popupScenes, ...optionsScenes, ...otherScenes]) {
    it(`${scene.page}: ${scene.name}`, async () => {
      const open = await openScene(gallery.page, gallery.origin, scene, { scheme: 'light', width: 360 });
      try {
        expect(await findBarriers(gallery.page)).toEqual([]);
        expect(await findSmallTargets(gallery.page)).toEqual([]);
        await gallery.page.emulateMedia({ colorScheme: 'dark' });
        await gallery.page.setViewportSize({ width: 320, height: 600 });
        expect(await findBarriers(gallery.page, colourRules)).toEqual([]);
        await gallery.page.emulateMedia({ forcedColors: 'active' });
        expect(await findBarriers(gallery.page, colourRules)).toEqual([]);
        // A scene with a language of its own is not in English, in which the longer words are looked up.
        if (!scene.language) expect(await findCutWords(gallery.page)).toEqual([]);
        expect(open.faults).toEqual([]);
      } finally {
        await open.close();
      }
    });
  }
});
