import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Attack, type BrowserName, idOf } from '../attack.ts';
import { attacks } from '../attacks/index.ts';
import { describeWitness } from './describe-witness.ts';
import { type Lab, playAttack } from './lab.ts';

/** The page that watches itself, and every attack as a test of its own, in one browser, each in a fresh tab. */
export function describeAttacks(browser: BrowserName, isHere: boolean, open: () => Promise<Lab>): void {
  describe.skipIf(!isHere)(`hostile pages in ${browser}`, () => {
    let lab: Lab;
    beforeAll(async () => {
      lab = await open();
    }, 60_000);
    afterAll(() => lab?.close());

    it('83 · no token stands where a content script could read it', async () => {
      const stored = await lab.stored();
      expect(stored.length).toBeGreaterThan(20);
      expect(stored).not.toContain(lab.server.tokens.demo);
    });

    describeWitness(() => lab);

    for (const attack of attacks) {
      if (attack.unplayable?.[browser] || !isDue(attack, browser)) continue;
      it(`${idOf(attack)} · the page ${attack.name}`, async () => {
        const how = await playAttack(lab, attack);
        // A limit that is one no longer has to go from the list.
        if (attack.limit?.[browser]) expect(how).not.toBeNull();
        else expect(how).toBeNull();
      });
    }
  });
}

/** All in Chromium; in Firefox, which takes twice as long, those marked so, and all in a full run (`BAUTA_FULL=1`). */
function isDue(attack: Attack, browser: BrowserName): boolean {
  return browser === 'Chromium' || attack.always === true || Boolean(process.env['BAUTA_FULL']);
}
