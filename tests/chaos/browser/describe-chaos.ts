import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeChromium } from '../../e2e/harness/describe-browser.ts';
import { scriptsOf } from '../actions.ts';
import { live, type Tale } from './live.ts';
import { type Stage, setStage } from './story.ts';

/** How long the search for a shorter script that fails, too, may go on, in ms. */
const shrinking = 180_000;

/** So many random scripts in the built extension; a failure names its seed and the shortest script that was found. */
export function describeChaos(options: {
  readonly runs: number;
  /** Actions a script has at least and at most: each costs a tenth of a second and more. */
  readonly actions: readonly [number, number];
  readonly seed: number;
  /** Where in the seed's scripts to begin, as a failure prints it. */
  readonly path?: string;
  readonly timeout: number;
}): void {
  const { runs, actions, seed, path, timeout } = options;
  describeChromium('chaos in a real browser', () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await setStage();
    });
    afterAll(async () => {
      await stage?.close();
    });

    it(
      `leaves exactly one working address of each wish, or none (${runs} scripts, seed ${seed})`,
      async () => {
        const tale: Tale = {
          panels: 0,
          used: 0,
          undone: 0,
          direct: 0,
          faults: 0,
          creations: 0,
          resent: 0,
          expired: 0,
        };
        await fc.assert(
          fc.asyncProperty(scriptsOf(...actions, 2), (script) => live(stage, script, tale)),
          {
            numRuns: runs,
            seed,
            ...(path !== undefined && { path }),
            endOnFailure: false,
            interruptAfterTimeLimit: timeout,
            markInterruptAsFailure: true,
          },
        );
        console.info(`${runs} scripts of seed ${seed}: ${JSON.stringify(tale)}`);
        // It was no empty browser that was judged.
        expect(Math.min(tale.used, tale.faults, tale.creations)).toBeGreaterThanOrEqual(runs / 5);
      },
      timeout + shrinking,
    );
  });
}
