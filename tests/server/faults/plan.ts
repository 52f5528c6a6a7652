import { type FaultStage, faultTable } from '../faults.ts';
import type { Facts, Fault, FaultMatch } from './fault.ts';

/** The faults armed now. */
export interface FaultPlan {
  /** Arms a fault; returns a number by which it can be disarmed. */
  arm(fault: Fault): number;
  disarm(id: number): void;
  clear(): void;
  /** Faults that strike this request; counts them down. */
  take(facts: Facts): readonly Fault[];
  /** What is still armed, with the strikes left. */
  armed(): readonly { readonly id: number; readonly fault: Fault; readonly left: number | 'always' }[];
}

interface Armed {
  readonly id: number;
  readonly fault: Fault;
  left: number;
  skip: number;
}

function pathFits(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

function fits(match: FaultMatch, facts: Facts): boolean {
  return (
    (match.place === undefined || match.place === facts.place) &&
    (match.route === undefined || match.route === facts.route) &&
    (match.path === undefined || pathFits(match.path, facts.path)) &&
    (match.method === undefined || match.method === facts.method) &&
    (match.jmap === undefined || facts.jmap.includes(match.jmap)) &&
    (match.call === undefined || facts.calls.includes(match.call)) &&
    (match.grantType === undefined || match.grantType === facts.grantType)
  );
}

/** The stage of a fault. */
export function stageOf(fault: Fault): FaultStage {
  return faultTable[fault.kind].stage;
}

/** An empty plan. What a caller gives as `match` replaces the kind's own; preflights are never struck. */
export function createFaultPlan(): FaultPlan {
  let armed: Armed[] = [];
  let count = 0;
  return {
    arm(fault) {
      count += 1;
      const left = fault.times === 'always' ? Number.POSITIVE_INFINITY : (fault.times ?? 1);
      armed.push({ id: count, fault, left, skip: fault.skip ?? 0 });
      return count;
    },
    disarm(id) {
      armed = armed.filter((one) => one.id !== id);
    },
    clear() {
      armed = [];
    },
    take(facts) {
      if (facts.method === 'OPTIONS') return [];
      const struck: Fault[] = [];
      for (const one of armed) {
        if (!fits(one.fault.match ?? faultTable[one.fault.kind].on, facts)) continue;
        if (one.skip > 0) {
          one.skip -= 1;
          continue;
        }
        one.left -= 1;
        struck.push(one.fault);
      }
      armed = armed.filter((one) => one.left > 0);
      return struck;
    },
    armed: () =>
      armed.map(({ id, fault, left }) => ({ id, fault, left: Number.isFinite(left) ? left : 'always' })),
  };
}
