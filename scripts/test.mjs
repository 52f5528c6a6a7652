// The whole test run: `npm test`, or `npm test -- unit` for the rooms, files or steps whose name holds a word.
import { bootstrap, ensureCyrus, whyNoCyrus } from './bootstrap.mjs';
import { step } from './lib/steps.mjs';
import { createTally } from './lib/tally.mjs';

const filters = process.argv.slice(2);
const rooms = ['unit', 'build', 'server', 'cyrus', 'detection', 'chromium', 'firefox'];
const builtRooms = new Set(['build', 'chromium', 'firefox']);

/** The steps before the tests, each of which counts as one test. */
const preparations = [
  { name: 'lint', command: ['npx', ['biome', 'check', '.']] },
  { name: 'types', command: ['npx', ['tsc', '--noEmit']] },
  { name: 'build:chrome', command: ['npm', ['run', '--silent', 'build:chrome']] },
  { name: 'build:firefox', command: ['npm', ['run', '--silent', 'build:firefox']] },
  {
    name: 'bench',
    command: ['npm', ['run', '--silent', 'bench', '--', '--steady', '--dist', 'dist/chrome']],
  },
];

const plan = choose(filters);
const tally = createTally();

try {
  const browsers = await bootstrap();
  if (!browsers.chromium && plan.rooms.includes('chromium'))
    tally.omit('chromium: no Chromium on this machine');
  if (!browsers.firefox && plan.rooms.includes('firefox')) tally.omit('firefox: no Firefox on this machine');
  if (plan.rooms.includes('cyrus')) {
    if (whyNoCyrus() !== null) await step('Install Cyrus IMAP (apt-get)', ensureCyrus);
    const reason = whyNoCyrus();
    if (reason !== null) tally.omit(`cyrus: ${reason}`);
  }
  for (const { name, command } of plan.preparations) {
    if (name === 'bench' && !browsers.chromium) continue;
    await tally.step(name, ...command);
  }
  const env = { CHROMIUM: browsers.chromium ?? '', FIREFOX: browsers.firefox ?? '' };
  // Unit tests that replace globals are a project of their own.
  const projects = plan.rooms.flatMap((room) => (room === 'unit' ? [room, 'globals'] : [room]));
  if (projects.length > 0) await step('tests', () => tally.vitest(projects, plan.files, env));
} catch (error) {
  tally.fail(error);
}
tally.report();

/** Words name rooms or steps; any other word is a part of a test file's path. */
function choose(words) {
  const files = words.filter(
    (word) => !rooms.includes(word) && !preparations.some(({ name }) => name === word),
  );
  const namedRooms = rooms.filter((name) => words.includes(name));
  const chosenRooms = namedRooms.length > 0 || (words.length > 0 && files.length === 0) ? namedRooms : rooms;
  const wanted = ({ name }) =>
    words.length === 0 ||
    words.includes(name) ||
    (name.startsWith('build:') && (files.length > 0 || chosenRooms.some((room) => builtRooms.has(room))));
  return { files, rooms: chosenRooms, preparations: preparations.filter(wanted) };
}
