import { beforeEach, expect, it, vi } from 'vitest';

const planned = vi.hoisted(() => ({ when: null as number | null }));
vi.mock('./browser.ts', () => ({
  browser: {
    alarms: {
      get: async () => planned.when && { scheduledTime: planned.when },
      create: async (_: string, { when }: { when: number }) => {
        await Promise.resolve();
        planned.when = when;
      },
    },
  },
}));
const { wakeAt } = await import('./alarms.ts');

const minute = 60_000;

beforeEach(() => {
  planned.when = null;
});

it('wakes at the earliest of the times that were asked for at once', async () => {
  const now = Date.now();
  await Promise.all([wakeAt(now + minute), wakeAt(now + 1_200 * minute), wakeAt(now + 20 * minute)]);
  expect(planned.when).toBe(now + minute);
});

it('puts off nothing that was planned, and plans anew what is over', async () => {
  const now = Date.now();
  await wakeAt(now + minute);
  await wakeAt(now + 2 * minute);
  expect(planned.when).toBe(now + minute);
  planned.when = now - minute;
  await wakeAt(now + 2 * minute);
  expect(planned.when).toBe(now + 2 * minute);
});
