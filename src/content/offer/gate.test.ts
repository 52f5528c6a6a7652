import { describe, expect, it } from 'vitest';
import { dwell, type GateFacts, judge } from './gate.ts';

const good: GateFacts = {
  now: 10_000,
  trusted: true,
  clicks: 1,
  open: true,
  fieldSame: true,
  topmost: true,
  hit: true,
  width: 120,
  height: 36,
  inView: true,
  live: true,
  seen: true,
  rootPlain: true,
  settledAt: 9_000,
  poisonedAt: Number.NEGATIVE_INFINITY,
  heldSince: null,
};

describe('judge', () => {
  it('lets an ordinary press through', () => {
    expect(judge(good)).toEqual({ go: true });
  });

  it.each([
    [{ trusted: false }, 'untrusted'],
    [{ open: false }, 'closed'],
    [{ fieldSame: false }, 'field-changed'],
    [{ width: 19 }, 'too-small'],
    [{ height: 19 }, 'too-small'],
    [{ inView: false }, 'out-of-view'],
    [{ rootPlain: false }, 'root-styled'],
    [{ live: false }, 'in-transition'],
    [{ seen: false }, 'frame-hidden'],
    [{ clicks: 2 }, 'double-click'],
    [{ topmost: false }, 'covered'],
    [{ hit: false }, 'not-hit'],
  ] as const)('refuses %j as %s, for good', (flipped, reason) => {
    expect(judge({ ...good, ...flipped })).toEqual({ go: false, reason });
  });

  it('holds an early press for exactly the rest of the dwell', () => {
    expect(judge({ ...good, settledAt: good.now - 100 })).toEqual({
      go: false,
      reason: 'too-early',
      wait: dwell - 100,
    });
  });

  it('lets a press through at the very end of the dwell', () => {
    expect(judge({ ...good, settledAt: good.now - dwell })).toEqual({ go: true });
  });

  it('waits after something foreign came into the top layer', () => {
    expect(judge({ ...good, poisonedAt: good.now - 1 })).toMatchObject({ go: false, wait: dwell - 1 });
  });

  it('drops the second click of a double click while early', () => {
    expect(judge({ ...good, settledAt: good.now - 100, clicks: 2 })).toEqual({
      go: false,
      reason: 'double-click',
    });
  });

  it('lets a held press through once the dwell is over', () => {
    expect(judge({ ...good, settledAt: 9_700, heldSince: 9_800 })).toEqual({ go: true });
  });

  it.each([{ settledAt: 9_850 }, { poisonedAt: 9_850 }])('drops a held press after %j', (changed) => {
    expect(judge({ ...good, ...changed, heldSince: 9_800, now: 10_200 })).toEqual({
      go: false,
      reason: 'changed-meanwhile',
    });
  });
});
