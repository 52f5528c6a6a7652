import type { MaskState } from '../../state/state.ts';
import type { World } from '../../world.ts';

/** How servers that speak the MaskedEmail data type differ. */
export interface MaskedEmailDialect {
  /** States a creation may ask for. */
  readonly createStates: readonly MaskState[];
  /** `state` of a /get. */
  getState(world: World): string;
  /** `oldState` and `newState` of a /set. */
  setState(world: World): string | null;
  readonly reservedPrefixes: ReadonlySet<string>;
  /** `destroy` only sets `deleted`, and works always (UwUMail). */
  readonly destroyKeeps: boolean;
  /** Domains a creation may name; null where the argument does not exist. */
  readonly domains: readonly string[] | null;
  /** Longest description and forDomain; null for no limit. */
  readonly maxText: number | null;
}

/** `state: ""` and `newState: null` are what Fastmail really answers. */
export const fastmailDialect: MaskedEmailDialect = {
  createStates: ['pending', 'enabled', 'disabled'],
  getState: () => '',
  setState: () => null,
  reservedPrefixes: new Set(['shop', 'store', 'admin', 'beta', 'github', 'fastmail']),
  destroyKeeps: false,
  domains: null,
  maxText: null,
};
