import { configDefaults, defineConfig } from 'vitest/config';

interface Room {
  readonly name: string;
  /** The folder under `tests/` that it owns. */
  readonly folder: string;
  /** Milliseconds a single test may take. */
  readonly timeout: number;
  /** True for rooms that start a browser or a server of their own: one file at a time. */
  readonly serial?: boolean;
}

/** From the quickest to the slowest; each room starts when the one before it is done. */
const rooms: readonly Room[] = [
  { name: 'build', folder: 'tests/build', timeout: 20_000 },
  { name: 'server', folder: 'tests/server', timeout: 20_000 },
  { name: 'cyrus', folder: 'tests/cyrus', timeout: 30_000, serial: true },
  { name: 'detection', folder: 'tests/detection', timeout: 60_000, serial: true },
  { name: 'chromium', folder: 'tests/e2e/chromium', timeout: 60_000, serial: true },
  { name: 'firefox', folder: 'tests/e2e/firefox', timeout: 90_000, serial: true },
];

/** Whatever no other room owns, so that no test is forgotten. */
const unit = {
  test: {
    name: 'unit',
    include: ['{src,scripts,tests}/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, ...rooms.map(({ folder }) => `${folder}/**`)],
    testTimeout: 10_000,
    sequence: { groupOrder: 0 },
  },
};

export default defineConfig({
  test: {
    projects: [
      unit,
      ...rooms.map(({ name, folder, timeout, serial = false }, index) => ({
        test: {
          name,
          include: [`${folder}/**/*.test.ts`],
          testTimeout: timeout,
          hookTimeout: Math.max(timeout, 30_000),
          ...(serial ? { fileParallelism: false, maxWorkers: 1 } : {}),
          sequence: { groupOrder: index + 1 },
        },
      })),
    ],
  },
});
