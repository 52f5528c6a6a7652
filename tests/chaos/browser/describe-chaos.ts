import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeChromium } from '../../e2e/harness/describe-browser.ts';
import { within } from '../../e2e/harness/wait.ts';
import { type Script, scriptsOf } from '../actions.ts';
import { live, type Tale } from './live.ts';
import { type Stage, setStage } from './story.ts';

/** How long the search for a shorter script that fails, too, may go on, in ms. */
const shrinking = 180_000;

/** A script takes 3 to 5 s, also where the machine is busy; one that takes so long, in ms, hangs. */
const longest = 120_000;

/** Every so many scripts the run tells how far it is. */
const chapter = 20;

/** So many random scripts in the built extension; a failure names its seed and the shortest script that was found. */
export function describeChaos(options: {
  readonly runs: number;
  /** Actions a script has at least and at most: each costs a tenth of a second and more. */
  readonly actions: readonly [number, number];
  readonly seed: number;
  /** The one of the seed's scripts to play, as a failure prints it. */
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
        const tale = emptyTale();
        const begun = Date.now();
        const seconds = () => `${Math.round((Date.now() - begun) / 1_000)} s`;
        let played = 0;
        let failedAt: number | null = null;
        const liveOrGiveUp = async (script: Script) => {
          // A pass that is none: fast-check has no other way to end its search and still tell what it found.
          if (failedAt !== null && Date.now() - failedAt > shrinking) return;
          try {
            await within(`A script of seed ${seed}`, longest, live(stage, script, tale));
          } catch (error) {
            if (failedAt === null) console.error(`Script ${played} of seed ${seed} failed: ${String(error)}`);
            failedAt ??= Date.now();
            // What a script left behind must not fail the next one, nor the search for a shorter one.
            await within('the browser’s end', 10_000, stage.close()).catch(() => undefined);
            stage = await setStage();
            throw error;
          }
          played += 1;
          if (played % chapter === 0) console.info(`${played} scripts in ${seconds()}`);
        };
        const scripts = scriptsOf(...actions, 2);
        // With a path of its own, fast-check would go on to the seed's other scripts.
        const one = path !== undefined && fc.sample(scripts, { seed, path, numRuns: 1 });
        await fc.assert(fc.asyncProperty(scripts, liveOrGiveUp), {
          numRuns: runs,
          seed,
          ...(one && { numRuns: 1, examples: one.map((script): [Script] => [script]) }),
          endOnFailure: false,
          interruptAfterTimeLimit: timeout,
          markInterruptAsFailure: true,
        });
        console.info(`${runs} scripts of seed ${seed} in ${seconds()}: ${JSON.stringify(tale)}`);
        if (one) return;
        // It was no empty browser that was judged.
        expect(Math.min(tale.used, tale.faults, tale.creations, tale.kills)).toBeGreaterThanOrEqual(runs / 5);
      },
      timeout + longest + shrinking,
    );
  });
}

function emptyTale(): Tale {
  return {
    panels: 0,
    used: 0,
    undone: 0,
    direct: 0,
    faults: 0,
    kills: 0,
    creations: 0,
    resent: 0,
    expired: 0,
  };
}
