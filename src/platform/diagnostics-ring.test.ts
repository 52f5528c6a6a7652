import { beforeEach, expect, it, vi } from 'vitest';
import { ringSize } from '../domain/diagnostics.ts';
import { createDiagnosticsRing } from './diagnostics-ring.ts';

const session = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, broken: false, writes: 0 }));
vi.mock('./browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: session.stored[key] }),
        async set(values: Record<string, unknown>) {
          session.writes += 1;
          if (session.broken) throw new Error('QUOTA_BYTES');
          Object.assign(session.stored, structuredClone(values));
        },
      },
    },
  },
}));

const wipes = vi.hoisted(() => [] as (() => void)[]);
vi.mock('./wipe.ts', () => ({ onWipe: (forget: () => void) => wipes.push(forget) }));

beforeEach(() => {
  session.stored = {};
  session.broken = false;
  session.writes = 0;
});

it('keeps the newest, across workers, in one write for many', async () => {
  let time = 0;
  const ring = createDiagnosticsRing(() => ++time);
  for (let i = 0; i < ringSize + 50; i += 1) ring.note({ what: 'list', outcome: 'ok', ms: i });
  const entries = await ring.read();
  expect(entries).toHaveLength(ringSize);
  expect(entries.at(-1)).toMatchObject({ at: ringSize + 50, ms: ringSize + 49 });
  expect(session.writes).toBe(1);
  expect(await createDiagnosticsRing(() => 0).read()).toEqual(entries);
});

it('writes by itself, soon', async () => {
  createDiagnosticsRing(() => 7).note({ what: 'start' });
  await vi.waitFor(() => expect(session.stored).toMatchObject({ diagnostics: [{ what: 'start', at: 7 }] }));
});

it('loses nothing that this process noted where the memory is full', async () => {
  const ring = createDiagnosticsRing(() => 1);
  session.broken = true;
  ring.note({ what: 'start' });
  expect(await ring.read()).toMatchObject([{ what: 'start' }]);
  session.broken = false;
  ring.note({ what: 'sign-out', outcome: 'ok' });
  expect(await ring.read()).toMatchObject([{ what: 'start' }, { what: 'sign-out' }]);
});

it('begins anew over something else that stood in its place', async () => {
  session.stored = { diagnostics: 'text' };
  const ring = createDiagnosticsRing(() => 1);
  ring.note({ what: 'start' });
  expect(await ring.read()).toEqual([{ what: 'start', at: 1 }]);
});

it('writes nothing of what happened before everything was wiped', async () => {
  vi.useFakeTimers();
  try {
    const ring = createDiagnosticsRing(() => 1);
    ring.note({ what: 'list', outcome: 'ok', ms: 5 });
    session.stored = {};
    wipes.at(-1)?.();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(session.stored).toEqual({});
    ring.note({ what: 'start' });
    expect(await ring.read()).toEqual([{ what: 'start', at: 1 }]);
  } finally {
    vi.useRealTimers();
  }
});
