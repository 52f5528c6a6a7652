import type { Fault } from '../faults/fault.ts';
import type { JsonObject } from '../json.ts';
import type { User } from '../state/state.ts';
import type { Principal, World } from '../world.ts';

/** What a method call may use. */
export interface MethodCall {
  readonly world: World;
  readonly user: User;
  readonly principal: Principal;
  readonly args: JsonObject;
  /** Creation id → server id, over the calls of this request. */
  readonly createdIds: Map<string, string>;
  /** Faults of the `method` stage that strike this call. */
  readonly faults: readonly Fault[];
}

/** A method's answer: the arguments of its response, or an error (RFC 8620 §3.6.2). */
export type MethodOutcome =
  | { readonly ok: true; readonly args: JsonObject }
  | { readonly ok: false; readonly error: JsonObject };

/** One JMAP method. */
export interface JmapMethod {
  /** Capability that must stand in `using`. */
  readonly capability: string;
  /** Whether it changes anything; refused in read-only accounts. */
  readonly writes: boolean;
  run(call: MethodCall): MethodOutcome;
}

/** A method-level error. */
export function methodError(type: string, more: JsonObject = {}): MethodOutcome {
  return { ok: false, error: { type, ...more } };
}
