import { describe, expect, it } from 'vitest';
import { type AppError, appError } from '../domain/errors.ts';
import { fail, ok } from '../domain/result.ts';
import { repeatWhileBusy } from './repeat.ts';

/** Runs a call that meets these errors first, on a clock that only sleeping moves. */
async function repeated(errors: readonly AppError[], random = 0.5) {
  let time = 0;
  let runs = 0;
  const sleeps: number[] = [];
  const result = await repeatWhileBusy(
    async () => {
      const error = errors[runs];
      runs += 1;
      return error ? fail(error) : ok('done');
    },
    {
      now: () => time,
      sleep: async (ms) => {
        sleeps.push(ms);
        time += ms;
      },
      random: () => random,
      within: 20_000,
    },
  );
  return { result, runs, sleeps };
}

const busy = (retryAfter?: number) => appError('server-busy', retryAfter === undefined ? {} : { retryAfter });

describe('repeating', () => {
  it('waits longer each time and stops after two repeats', async () => {
    const { result, runs, sleeps } = await repeated([busy(), appError('server-unavailable'), busy(), busy()]);
    expect(result).toMatchObject({ ok: false });
    expect(runs).toBe(3);
    expect(sleeps).toEqual([500, 1000]);
  });

  it('jitters the wait', async () => {
    expect((await repeated([busy()], 0)).sleeps).toEqual([250]);
    expect((await repeated([busy()], 1)).sleeps).toEqual([750]);
  });

  it('waits as long as the server asks', async () => {
    const { result, sleeps } = await repeated([busy(5)]);
    expect(result).toEqual(ok('done'));
    expect(sleeps).toEqual([5500]);
  });

  it('does not wait for what does not fit', async () => {
    expect((await repeated([busy(20)])).runs).toBe(1);
    expect((await repeated([busy(12), busy(12)])).runs).toBe(2);
  });

  it('repeats nothing else', async () => {
    for (const code of ['offline', 'timeout', 'server-error', 'rate-limit', 'server-fail'] as const) {
      expect((await repeated([appError(code)])).runs).toBe(1);
    }
  });
});
