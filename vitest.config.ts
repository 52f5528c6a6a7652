import { defineConfig } from 'vitest/config';

interface Room {
  readonly name: string;
  readonly include: readonly string[];
  /** Milliseconds a single test may take. */
  readonly timeout: number;
}

/** From the quickest to the slowest; each room starts when the one before it is done. */
const rooms: readonly Room[] = [
  {
    name: 'unit',
    include: ['src/**/*.test.{ts,tsx}', 'tests/{unit,aliases,account,jmap,chaos}/**/*.test.ts'],
    timeout: 5_000,
  },
  { name: 'build', include: ['tests/build/**/*.test.ts'], timeout: 20_000 },
  { name: 'server', include: ['tests/server/**/*.test.ts'], timeout: 20_000 },
  { name: 'cyrus', include: ['tests/cyrus/**/*.test.ts'], timeout: 30_000 },
  { name: 'detection', include: ['tests/detection/**/*.test.ts'], timeout: 60_000 },
  { name: 'chromium', include: ['tests/e2e/chromium/**/*.test.ts'], timeout: 60_000 },
  { name: 'firefox', include: ['tests/e2e/firefox/**/*.test.ts'], timeout: 90_000 },
];

/** Rooms that start a browser or a server of their own run one file at a time. */
const serial = new Set(['cyrus', 'detection', 'chromium', 'firefox']);

export default defineConfig({
  test: {
    projects: rooms.map(({ name, include, timeout }, index) => ({
      test: {
        name,
        include: [...include],
        testTimeout: timeout,
        hookTimeout: Math.max(timeout, 30_000),
        ...(serial.has(name) ? { fileParallelism: false, maxWorkers: 1 } : {}),
        sequence: { groupOrder: index },
      },
    })),
  },
});
