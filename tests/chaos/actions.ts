import fc from 'fast-check';
import { type AppError, appError } from '../../src/domain/errors.ts';
import type { Fault, PendingKind } from '../fakes/model-server.ts';

/** Everything that can happen, as data, so that a failure prints as a script that can be read and played again. */
export type Action =
  /** The mark is clicked: a panel opens and asks for an address. */
  | { readonly do: 'click'; readonly site: number; readonly private: boolean }
  /** The content script says again what was not answered. */
  | { readonly do: 'resend'; readonly panel: number }
  | { readonly do: 'use'; readonly panel: number }
  | { readonly do: 'undo'; readonly panel: number }
  | { readonly do: 'close-panel'; readonly panel: number }
  /** The page goes: what it says then is said once, and nobody waits for the answer. */
  | { readonly do: 'navigate'; readonly panel: number }
  /** The tab is gone without a word. */
  | { readonly do: 'close-tab'; readonly panel: number }
  | { readonly do: 'create'; readonly request: number }
  | { readonly do: 'kill-worker' }
  | { readonly do: 'kill-worker-later'; readonly steps: number; readonly when: 'before' | 'after' }
  | { readonly do: 'start-worker' }
  /** The browser is quit and started: what was in memory is gone. */
  | { readonly do: 'restart-browser' }
  | { readonly do: 'alarm' }
  /** Time passes, and the server drops what has been pending for a day. */
  | { readonly do: 'wait'; readonly ms: number }
  /** This machine's clock is set; the server's goes on. */
  | { readonly do: 'clock-jump'; readonly ms: number }
  | { readonly do: 'fault'; readonly method: Method; readonly fault: Fault }
  /** Slow and late requests arrive. */
  | { readonly do: 'arrive' }
  | { readonly do: 'mail'; readonly panel: number }
  | { readonly do: 'sign-out' }
  /** As the one or the other, who then makes the addresses. */
  | { readonly do: 'sign-in'; readonly as: number }
  | { readonly do: 'open-popup' }
  /** Everything under way comes to rest. */
  | { readonly do: 'rest' };

type Method = 'create' | 'update' | 'destroy' | 'list';

/** A whole life: what the servers are like, and what happens. */
export interface Script {
  readonly pending: PendingKind;
  readonly actions: readonly Action[];
}

const index = fc.nat({ max: 5 });
const refusal: fc.Arbitrary<AppError> = fc
  .constantFrom('server-busy', 'rate-limit', 'over-quota', 'server-error', 'needs-sign-in')
  .map((code) => appError(code as AppError['code'], { address: 'none' }));
const method = fc.constantFrom<Method>('create', 'update', 'destroy', 'list');
const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>({ kind: 'lost-before' }, { kind: 'lost-after' }, { kind: 'slow' }, { kind: 'late' }),
  refusal.map((error): Fault => ({ kind: 'refused', error })),
);
/** Only a creation that is done twice leaves something behind. */
const resentByBrowser = fc.constantFrom<Fault>({ kind: 'twice' }, { kind: 'twice-lost' });

const times = [1_000, 61_000, 3_700_000, 10 * 3_600_000, 25 * 3_600_000, 49 * 3_600_000];
const jumps = [-7_200_000, -60_000, 0, 3_600_000, 25 * 3_600_000];

const act = <D extends Action['do'], R extends object>(
  name: D,
  more: { [K in keyof R]: fc.Arbitrary<R[K]> },
) => fc.record({ do: fc.constant(name), ...more });

/** One action; ordinary life is more frequent than disaster, or nothing would ever get far enough to break. */
const weighted: readonly (readonly [number, fc.Arbitrary<unknown>])[] = [
  [6, act('click', { site: fc.nat({ max: 2 }), private: fc.boolean().map((one) => one) })],
  [6, act('use', { panel: index })],
  [5, act('rest', {})],
  [2, act('resend', { panel: index })],
  [2, act('close-panel', { panel: index })],
  [1, act('undo', { panel: index })],
  [1, act('navigate', { panel: index })],
  [1, act('close-tab', { panel: index })],
  [1, act('create', { request: fc.nat({ max: 2 }) })],
  [1, act('kill-worker', {})],
  [
    2,
    act('kill-worker-later', {
      steps: fc.integer({ min: 1, max: 12 }),
      when: fc.constantFrom('before', 'after'),
    }),
  ],
  [2, act('start-worker', {})],
  [1, act('restart-browser', {})],
  [2, act('alarm', {})],
  [2, act('wait', { ms: fc.constantFrom(...times) })],
  [1, act('clock-jump', { ms: fc.constantFrom(...jumps) })],
  [3, act('fault', { method, fault })],
  [1, act('fault', { method: fc.constant('create'), fault: resentByBrowser })],
  [1, act('arrive', {})],
  [1, act('mail', { panel: index })],
  [1, act('sign-out', {})],
  [1, act('sign-in', { as: fc.nat({ max: 1 }) })],
  [1, act('open-popup', {})],
];

/**
 * Scripts of so many actions. `ordinary`: how many times as often as here panels are opened and used, where few actions have
 * to suffice.
 */
export function scriptsOf(minLength: number, maxLength: number, ordinary = 1): fc.Arbitrary<Script> {
  const action = fc.oneof(
    ...weighted.map(([weight, arbitrary], i) => ({ weight: i < 2 ? weight * ordinary : weight, arbitrary })),
    // Records of constants are what the union wants; fast-check's types widen the literals.
  ) as fc.Arbitrary<Action>;
  return fc.record({
    pending: fc.oneof(
      { weight: 6, arbitrary: fc.constant<PendingKind>('known') },
      { weight: 1, arbitrary: fc.constant<PendingKind>('ignored') },
      { weight: 1, arbitrary: fc.constant<PendingKind>('refused') },
    ),
    actions: fc.array(action, { minLength, maxLength, size: 'max' }),
  });
}
