import { readdirSync, readFileSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';

interface Room {
  readonly name: string;
  /** The folder under `tests/` that it owns. */
  readonly folder: string;
  /** Milliseconds a single test may take. */
  readonly timeout: number;
  /** How many files run side by side; without it as many as there are cores. */
  readonly workers?: number;
  /** How often a test that failed is tried again. The run names each that passed so. */
  readonly retry?: number;
}

/** Browsers wait more than they work: two files at a time end in little more than half the time, and no core starves. */
const browsers = 2;

/** From the quickest to the slowest. Rooms with the same number of workers that follow each other run together. */
const rooms: readonly Room[] = [
  { name: 'build', folder: 'tests/build', timeout: 20_000 },
  { name: 'server', folder: 'tests/server', timeout: 20_000 },
  { name: 'cyrus', folder: 'tests/cyrus', timeout: 30_000, workers: 1 },
  { name: 'detection', folder: 'tests/detection', timeout: 60_000, workers: 1 },
  { name: 'chromium', folder: 'tests/e2e/chromium', timeout: 60_000, workers: browsers, retry: 1 },
  { name: 'firefox', folder: 'tests/e2e/firefox', timeout: 90_000, workers: browsers, retry: 1 },
  // Not part of `npm test`, but of `npm run test:full`.
  { name: 'full', folder: 'tests/full', timeout: 120_000, workers: 1 },
];

const folders = ['src', 'scripts', 'tests'];
const others = [...configDefaults.exclude, ...rooms.map(({ folder }) => `${folder}/**`)];

/** Files that put something in the place of the browser's globals, which modules keep: each has a process of its own. */
const stubbing = folders
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.includes('node_modules'))
  .filter((file) => /\bglobalThis\b|stubGlobal/.test(readFileSync(file, 'utf8')));

const logic = { testTimeout: 10_000, sequence: { groupOrder: 0 } };
/** Whatever no other room owns, so that no test is forgotten. */
const unit = {
  test: {
    ...logic,
    name: 'unit',
    include: [`{${folders}}/**/*.test.{ts,tsx}`],
    exclude: [...others, ...stubbing],
    isolate: false,
  },
};
const globals = { test: { ...logic, name: 'globals', include: stubbing, exclude: others } };

/** `npm run coverage`: of the rooms where a branch that no test takes may cost an address or a token. */
const coverage = {
  provider: 'v8' as const,
  include: ['src/{domain,jmap,oauth,aliases,account}/**/*.ts'],
  reporter: ['text'],
  thresholds: { branches: 95 },
};

export default defineConfig({
  test: {
    coverage,
    projects: [
      unit,
      globals,
      ...rooms.map(({ name, folder, timeout, workers, retry = 0 }) => ({
        test: {
          name,
          include: [`${folder}/**/*.test.ts`],
          testTimeout: timeout,
          hookTimeout: Math.max(timeout, 30_000),
          retry,
          // They share nothing but the tools they are driven by, which take longer to load than many a test.
          isolate: false,
          ...(workers === undefined ? {} : { maxWorkers: workers }),
          // Vitest asks that the projects of a group have the same number of workers.
          sequence: { groupOrder: rooms.findIndex((room) => room.workers === workers) + 1 },
        },
      })),
    ],
  },
});
