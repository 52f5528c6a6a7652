import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open } from '../../../scripts/detection/browse.ts';
import { bundle } from '../../../scripts/detection/bundle.ts';
import type { SavedPage } from '../../../scripts/detection/pages.ts';
import { launchWithStandIn, type StandIn } from '../../e2e/pages/launch-with-stand-in.ts';
import { askBoth, openWorlds } from './marked-fields.ts';

/**
 * Some pages, on which the built extension must show its mark at the very fields that `dist/detector.js` returns: the measurement of
 * the detector is then one of the extension. `among`: how many detected fields there are at least, or the test would say nothing.
 */
export function describeAdapter(name: string, pages: readonly SavedPage[], among: number): void {
  describe(`the mark of the built extension, on ${name}`, () => {
    let standIn: StandIn;
    let detector: string;

    beforeAll(async () => {
      detector = await bundle('detector-entry.ts');
      standIn = await launchWithStandIn({ viewport: { width: 1366, height: 900 } });
    });
    afterAll(() => standIn?.chromium.close());

    test('stands where the detector says, and nowhere else', async () => {
      const page = await standIn.chromium.context.newPage();
      const session = await openWorlds(page);
      const differ: unknown[] = [];
      let detected = 0;
      for (const saved of pages) {
        await open(page, saved, 'test.localhost');
        const answers = await askBoth(page, detector, session);
        detected += answers.detected.length;
        if (answers.detected.join() !== answers.marked.join()) differ.push({ page: saved.id, ...answers });
      }
      expect(differ).toEqual([]);
      expect(detected).toBeGreaterThan(among);
    }, 900_000);
  });
}
