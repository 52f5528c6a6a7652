import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dwell, type GateFacts, type GateReason, judge } from './gate.ts';

const past = (now: number) =>
  fc.oneof(
    fc.integer({ min: -10_000, max: 0 }).map((ago) => now + ago),
    fc.constant(Number.NEGATIVE_INFINITY),
  );

/** Any press at all: whatever a page may have brought about around it. */
const press: fc.Arbitrary<GateFacts> = fc.integer({ min: 1_000, max: 1e7 }).chain((now) =>
  fc.record({
    now: fc.constant(now),
    trusted: fc.boolean(),
    clicks: fc.integer({ min: 0, max: 4 }),
    open: fc.boolean(),
    fieldSame: fc.boolean(),
    topmost: fc.boolean(),
    hit: fc.boolean(),
    width: fc.double({ min: 0, max: 400, noNaN: true }),
    height: fc.double({ min: 0, max: 80, noNaN: true }),
    inView: fc.boolean(),
    live: fc.boolean(),
    seen: fc.boolean(),
    rootPlain: fc.boolean(),
    settledAt: past(now),
    poisonedAt: past(now),
    heldSince: fc.option(past(now)),
  }),
);

/** Presses that nothing speaks against but, perhaps, the time. */
const fair = press.map(
  (facts): GateFacts => ({
    ...facts,
    trusted: true,
    clicks: Math.min(facts.clicks, 1),
    open: true,
    fieldSame: true,
    topmost: true,
    hit: true,
    width: facts.width + 20,
    height: facts.height + 20,
    inView: true,
    live: true,
    seen: true,
    rootPlain: true,
    heldSince: null,
  }),
);

const quietSince = ({ settledAt, poisonedAt }: GateFacts) => Math.max(settledAt, poisonedAt);

test('a press counts only if a person could see, for the whole dwell and in one place, what they pressed', () => {
  fc.assert(
    fc.property(press, (facts) => {
      if (!judge(facts).go) return;
      const { trusted, open, fieldSame, topmost, hit, inView, live, seen, rootPlain } = facts;
      expect([trusted, open, fieldSame, topmost, hit, inView, live, seen, rootPlain]).not.toContain(false);
      expect(Math.min(facts.width, facts.height)).toBeGreaterThanOrEqual(20);
      expect(facts.clicks).toBeLessThanOrEqual(1);
      expect(facts.now - quietSince(facts)).toBeGreaterThanOrEqual(dwell);
      if (facts.heldSince !== null) expect(quietSince(facts)).toBeLessThanOrEqual(facts.heldSince);
    }),
    { numRuns: 20_000 },
  );
});

test('nobody presses twice: a fair press counts at once, or by itself when the wait is over', () => {
  fc.assert(
    fc.property(fair, (facts) => {
      const first = judge(facts);
      if (first.go) return;
      expect(first.wait).toBeGreaterThan(0);
      expect(first.wait).toBeLessThanOrEqual(dwell);
      const later = { ...facts, now: facts.now + (first.wait ?? 0), heldSince: facts.now };
      expect(judge(later)).toEqual({ go: true });
    }),
  );
});

test('a held press is dropped by whatever changes while it is held', () => {
  fc.assert(
    fc.property(fair, fc.integer({ min: 1, max: dwell }), fc.boolean(), (facts, after, moved) => {
      const changed = facts.now + after;
      const later: GateFacts = {
        ...facts,
        now: changed + dwell,
        heldSince: facts.now,
        ...(moved ? { settledAt: changed } : { poisonedAt: changed }),
      };
      expect(judge(later)).toEqual({ go: false, reason: 'changed-meanwhile' });
    }),
  );
});

test('nothing that speaks against a press is ever outweighed by something else', () => {
  const against: readonly [GateReason, Partial<GateFacts>][] = [
    ['untrusted', { trusted: false }],
    ['closed', { open: false }],
    ['field-changed', { fieldSame: false }],
    ['too-small', { width: 19.9 }],
    ['out-of-view', { inView: false }],
    ['root-styled', { rootPlain: false }],
    ['in-transition', { live: false }],
    ['frame-hidden', { seen: false }],
    ['covered', { topmost: false }],
    ['not-hit', { hit: false }],
    ['double-click', { clicks: 2 }],
  ];
  fc.assert(
    fc.property(press, fair, fc.constantFrom(...against), (any, ordinary, [reason, flaw]) => {
      expect(judge({ ...any, ...flaw }).go).toBe(false);
      expect(judge({ ...ordinary, ...flaw })).toEqual({ go: false, reason });
    }),
  );
});
