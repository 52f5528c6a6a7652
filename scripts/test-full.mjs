// What is too long for `npm test`: `npm run test:full`, or `npm run test:full -- soak` for the files whose path holds a word.
import { bootstrap } from './bootstrap.mjs';
import { step } from './lib/steps.mjs';
import { createTally } from './lib/tally.mjs';

/** The room of long tests, and the rooms of tests that have a longer form. */
const rooms = ['full', 'unit', 'firefox'];
const files = ['tests/full/', 'tests/chaos/', 'tests/e2e/firefox/hostile.test.ts'];
const words = process.argv.slice(2);

const tally = createTally();
try {
  const browsers = await bootstrap();
  if (!browsers.chromium) tally.omit('all that needs Chromium: none on this machine');
  if (!browsers.firefox) tally.omit('all that needs Firefox: none on this machine');
  await tally.step('build:chrome', 'npm', ['run', '--silent', 'build:chrome']);
  await tally.step('build:firefox', 'npm', ['run', '--silent', 'build:firefox']);
  const env = {
    CHROMIUM: browsers.chromium ?? '',
    FIREFOX: browsers.firefox ?? '',
    // Every hostile page in Firefox, too.
    BAUTA_FULL: '1',
    BAUTA_CHAOS_RUNS: process.env.BAUTA_CHAOS_RUNS ?? '200000',
  };
  const chosen = words.length > 0 ? words : files;
  await step('tests', () => tally.vitest(words.length > 0 ? ['full'] : rooms, chosen, env));
} catch (error) {
  tally.fail(error);
}
tally.report();
