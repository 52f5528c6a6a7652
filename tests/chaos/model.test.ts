import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Script, scriptsOf } from './actions.ts';
import { checkAlways, checkHealed, heal } from './invariants.ts';
import { play } from './play.ts';
import { begin, takeNote } from './story.ts';

/** `BAUTA_CHAOS_RUNS=1000000 npm run test:chaos` for a long night; `BAUTA_CHAOS_SEED` to play a failure again. */
const numRuns = Number(process.env['BAUTA_CHAOS_RUNS'] ?? 10_000);
const seed = process.env['BAUTA_CHAOS_SEED'];

async function live({ pending, actions }: Script): Promise<void> {
  const story = begin(pending);
  for (const action of actions) {
    await play(story, action);
    takeNote(story);
    checkAlways(story);
  }
  await heal(story);
  await checkHealed(story);
}

test(
  'whatever dies, whenever it dies, each wish ends in exactly one address that works, or in none',
  async () => {
    const played = new Set<string>();
    await fc.assert(
      fc.asyncProperty(scriptsOf(1, 40), (one) => {
        for (const action of one.actions) played.add(action.do === 'fault' ? action.fault.kind : action.do);
        return live(one);
      }),
      { numRuns, ...(seed && { seed: Number(seed) }), verbose: 0 },
    );
    // Nothing of what can happen was left out.
    if (numRuns >= 1_000) expect([...played].sort()).toEqual(everything);
  },
  Math.max(60_000, numRuns * 12),
);

const everything = [
  'alarm',
  'arrive',
  'click',
  'clock-jump',
  'close-panel',
  'close-tab',
  'create',
  'kill-worker',
  'kill-worker-later',
  'late',
  'lost-after',
  'lost-before',
  'mail',
  'navigate',
  'open-popup',
  'refused',
  'resend',
  'rest',
  'restart-browser',
  'sign-in',
  'sign-out',
  'slow',
  'start-worker',
  'twice',
  'twice-lost',
  'undo',
  'use',
  'wait',
];
