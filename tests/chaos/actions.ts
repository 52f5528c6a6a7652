import fc from 'fast-check';
import { type AppError, appError } from '../../src/domain/errors.ts';
import type { Fault } from '../fakes/model-server.ts';

/** Everything that can happen, as data, so that a failure prints as a script that can be read and played again. */
export type Action =
  | { readonly do: 'open'; readonly site: number }
  /** The content script says again what was not answered. */
  | { readonly do: 'resend'; readonly panel: number }
  | { readonly do: 'use'; readonly panel: number }
  | { readonly do: 'undo'; readonly panel: number }
  | { readonly do: 'close'; readonly panel: number }
  /** The tab is gone without a word. */
  | { readonly do: 'crash-tab'; readonly panel: number }
  | { readonly do: 'create'; readonly request: number }
  | { readonly do: 'kill-worker' }
  | { readonly do: 'kill-worker-later'; readonly steps: number; readonly when: 'before' | 'after' }
  | { readonly do: 'start-worker' }
  | { readonly do: 'alarm' }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'clock-back'; readonly ms: number }
  | { readonly do: 'fault'; readonly method: 'create' | 'update' | 'destroy' | 'list'; readonly fault: Fault }
  | { readonly do: 'mail'; readonly panel: number }
  | { readonly do: 'switch-account' }
  /** Everything under way comes to rest. */
  | { readonly do: 'rest' };

const index = fc.nat({ max: 5 });
const refusal: fc.Arbitrary<AppError> = fc
  .constantFrom('server-busy', 'rate-limit', 'over-quota', 'server-error', 'needs-sign-in')
  .map((code) => appError(code as AppError['code'], { address: 'none' }));
const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constant<Fault>({ kind: 'lost-before' }),
  fc.constant<Fault>({ kind: 'lost-after' }),
  refusal.map((error): Fault => ({ kind: 'refused', error })),
);

/** One action; ordinary life is more frequent than disaster, or nothing would ever get far enough to break. */
export const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('open'), site: fc.nat({ max: 2 }) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('use'), panel: index }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('rest') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('resend'), panel: index }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('close'), panel: index }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo'), panel: index }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crash-tab'), panel: index }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('create'), request: fc.nat({ max: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('kill-worker') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('kill-worker-later'),
      steps: fc.integer({ min: 1, max: 12 }),
      when: fc.constantFrom('before', 'after'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('start-worker') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('alarm') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('wait'),
      ms: fc.constantFrom(1_000, 61_000, 3_700_000, 10 * 3_600_000, 25 * 3_600_000),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('clock-back'), ms: fc.constantFrom(1_000, 7_200_000) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('fault'),
      method: fc.constantFrom('create', 'update', 'destroy', 'list'),
      fault,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('mail'), panel: index }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('switch-account') }) },
  // Records of constants are what the union wants; fast-check's types widen the literals.
) as fc.Arbitrary<Action>;
