import fc from 'fast-check';
import { test } from 'vitest';
import { action } from './actions.ts';
import { checkAlways, checkHealed, heal } from './invariants.ts';
import { begin, play } from './play.ts';

/** `BAUTA_CHAOS_RUNS=1000000 npm run test:chaos` for a long night; `BAUTA_CHAOS_SEED` to play a failure again. */
const numRuns = Number(process.env['BAUTA_CHAOS_RUNS'] ?? 10_000);
const seed = process.env['BAUTA_CHAOS_SEED'];

test(
  'whatever dies, whenever it dies, each wish ends in exactly one address that works, or in none',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 40, size: 'max' }), async (script) => {
        const story = begin();
        for (const step of script) {
          await play(story, step);
          checkAlways(story);
        }
        await heal(story);
        checkHealed(story);
      }),
      { numRuns, ...(seed && { seed: Number(seed) }), verbose: 1 },
    );
  },
  Math.max(60_000, numRuns * 12),
);
