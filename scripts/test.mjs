// The whole test run: `npm test`, or `npm test -- unit` for the rooms, files or steps whose name holds a word.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bootstrap, ensureCyrus, root, whyNoCyrus } from './bootstrap.mjs';
import { run, secondsSince, step } from './lib/steps.mjs';

const start = performance.now();
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
const tally = { passed: 0, failed: 0, skipped: 0 };
const notTested = [];

try {
  const browsers = await bootstrap();
  if (!browsers.chromium && plan.rooms.includes('chromium'))
    notTested.push('chromium: no Chromium on this machine');
  if (!browsers.firefox && plan.rooms.includes('firefox'))
    notTested.push('firefox: no Firefox on this machine');
  if (plan.rooms.includes('cyrus')) {
    if (whyNoCyrus() !== null) await step('Install Cyrus IMAP (apt-get)', ensureCyrus);
    const reason = whyNoCyrus();
    if (reason !== null) notTested.push(`cyrus: ${reason}`);
  }
  for (const { name, command } of plan.preparations) {
    if (name === 'bench' && !browsers.chromium) continue;
    const code = await step(name, () => run(...command, { cwd: root }));
    tally[code === 0 ? 'passed' : 'failed'] += 1;
    if (code !== 0) console.error(`  ✗ ${name} failed`);
  }
  if (plan.rooms.length > 0) await step('tests', () => runVitest(plan, browsers));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  tally.failed += 1;
}
report();

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

async function runVitest({ files, rooms: chosen }, browsers) {
  const folder = mkdtempSync(join(tmpdir(), 'bauta-test-'));
  const outputFile = join(folder, 'report.json');
  const code = await run(
    'npx',
    [
      'vitest',
      'run',
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${outputFile}`,
      ...chosen.flatMap((room) => ['--project', room]),
      ...files,
    ],
    {
      cwd: root,
      env: { ...process.env, CHROMIUM: browsers.chromium ?? '', FIREFOX: browsers.firefox ?? '' },
    },
  );
  const before = tally.failed;
  try {
    count(JSON.parse(readFileSync(outputFile, 'utf8')));
  } catch (error) {
    throw new Error(`Vitest left no report (exit code ${code}): ${error.message}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  // Unhandled errors outside of any test fail a run without failing a test.
  if (code !== 0 && tally.failed === before) tally.failed += 1;
}

function count(result) {
  tally.passed += result.numPassedTests;
  tally.failed += result.numFailedTests;
  tally.skipped += result.numPendingTests + result.numTodoTests;
  for (const file of result.testResults) {
    const tests = file.assertionResults;
    // A file that can't even be loaded holds no failed test, yet it failed.
    if (file.status === 'failed' && !tests.some(({ status }) => status === 'failed')) tally.failed += 1;
    const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
    if (skipped.length > 0) notTested.push(`${relative(root, file.name)}: ${skipped.length} skipped`);
  }
}

function report() {
  console.log(`\nAll in all: ${secondsSince(start)} s`);
  if (notTested.length > 0) {
    console.log('\n!! NOT TESTED in this run:');
    for (const line of notTested) console.log(`!!   ${line}`);
    console.log('');
  }
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  console.log(`${tally.passed} passed, ${tally.failed} failed${skipped}`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
}
