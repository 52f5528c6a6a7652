// What a test run adds up to, whatever it is made of.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../bootstrap.mjs';
import { run, secondsSince, step } from './steps.mjs';

/** Counts steps and Vitest's tests; `report` prints the last line, `N passed, N failed`, and sets the exit code. */
export function createTally() {
  const start = performance.now();
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const notTested = [];
  return {
    /** Says at the end that something was left out, and why. */
    omit(line) {
      notTested.push(line);
    },

    /** Something went wrong outside of any test. */
    fail(error) {
      console.error(error instanceof Error ? error.message : error);
      counts.failed += 1;
    },

    /** A program that counts as one test. */
    async step(name, command, args) {
      const code = await step(name, () => run(command, args, { cwd: root }));
      counts[code === 0 ? 'passed' : 'failed'] += 1;
      if (code !== 0) console.error(`  ✗ ${name} failed`);
    },

    /** Runs some rooms of vitest.config.ts, in them the files whose path holds one of the words; `env` is added. */
    async vitest(rooms, words, env) {
      const folder = mkdtempSync(join(tmpdir(), 'bauta-test-'));
      const outputFile = join(folder, 'report.json');
      const reporters = ['default', 'json', join(root, 'scripts/lib/second-tries.mjs')];
      const options = ['--passWithNoTests', ...reporters.map((name) => `--reporter=${name}`)];
      const code = await run(
        'npx',
        [
          'vitest',
          'run',
          ...options,
          `--outputFile.json=${outputFile}`,
          ...rooms.flatMap((room) => ['--project', room]),
          ...words,
        ],
        { cwd: root, env: { ...process.env, ...env } },
      );
      const before = counts.failed;
      try {
        count(JSON.parse(readFileSync(outputFile, 'utf8')));
      } catch (error) {
        throw new Error(`Vitest left no report (exit code ${code}): ${error.message}`);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
      // Unhandled errors outside of any test fail a run without failing a test.
      if (code !== 0 && counts.failed === before) counts.failed += 1;
    },

    report() {
      console.log(`\nAll in all: ${secondsSince(start)} s`);
      if (notTested.length > 0) {
        console.log('\n!! NOT TESTED in this run:');
        for (const line of notTested) console.log(`!!   ${line}`);
        console.log('');
      }
      const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
      console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
      process.exitCode = counts.failed > 0 ? 1 : 0;
    },
  };

  function count(result) {
    counts.passed += result.numPassedTests;
    counts.failed += result.numFailedTests;
    counts.skipped += result.numPendingTests + result.numTodoTests;
    for (const file of result.testResults) {
      const tests = file.assertionResults;
      // A file that can't even be loaded holds no failed test, yet it failed.
      if (file.status === 'failed' && !tests.some(({ status }) => status === 'failed')) counts.failed += 1;
      const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
      if (skipped.length > 0) notTested.push(`${relative(root, file.name)}: ${skipped.length} skipped`);
    }
  }
}
