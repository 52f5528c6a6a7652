import type { MaskState } from '../../state/state.ts';
import { prefixedLocalPart, randomLocalPart, uwuLocalPart } from '../../state/words.ts';
import type { World } from '../../world.ts';
import { maskState } from './snapshots.ts';

/** How servers that speak the MaskedEmail data type differ. */
export interface MaskedEmailDialect {
  /** States a creation may ask for. */
  readonly createStates: readonly MaskState[];
  /** `state` of a /get. */
  getState(world: World, userId: string): string;
  /** `oldState` and `newState` of a /set. */
  setState(world: World, userId: string): string | null;
  readonly reservedPrefixes: ReadonlySet<string>;
  /** `destroy` only sets `deleted`, and works always (UwUMail). */
  readonly destroyKeeps: boolean;
  /** Domains a creation may name; null where the argument does not exist. */
  readonly domains: readonly string[] | null;
  /** Longest description and forDomain; null for no limit. */
  readonly maxText: number | null;
  /** Local part of a new address. */
  localPart(prefix: string): string;
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
  localPart: (prefix) => (prefix === '' ? randomLocalPart() : prefixedLocalPart(prefix)),
};

/** UwUMail: real states, a choice of domains, `destroy` that only sets `deleted`, texts of bounded length. */
export const uwumailDialect: MaskedEmailDialect = {
  createStates: ['pending', 'enabled'],
  getState: maskState,
  setState: maskState,
  reservedPrefixes: new Set(),
  destroyKeeps: true,
  domains: ['masked.example', 'veil.example'],
  maxText: 200,
  localPart: uwuLocalPart,
};

/** inbuxa: speaks Fastmail's type beside Stalwart's, with states that mean something. */
export const inbuxaDialect: MaskedEmailDialect = {
  ...fastmailDialect,
  getState: maskState,
  setState: maskState,
  reservedPrefixes: new Set(),
};
