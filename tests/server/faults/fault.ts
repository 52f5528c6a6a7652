import type { FaultKind } from '../faults.ts';
import type { Place } from '../http/exchange.ts';

/** Which requests a fault strikes. Every property given must fit. */
export interface FaultMatch {
  readonly place?: Place;
  /** The route's name: `session`, `api`, `token`, `authorize`, `callback`, `register`, `revoke`, `metadata`, … */
  readonly route?: string;
  /** Exact path, or a prefix that ends in `*`. */
  readonly path?: string;
  /** HTTP method. */
  readonly method?: string;
  /** Name of a JMAP method that the request calls, e.g. `MaskedEmail/set`. */
  readonly jmap?: string;
  /** Kind of change in a `/set` that the request holds. */
  readonly call?: 'create' | 'update' | 'destroy';
  /** `grant_type` of a token request. */
  readonly grantType?: string;
}

/** A fault to arm. Parameters mean what the table says for its kind. */
export interface Fault {
  readonly kind: FaultKind;
  readonly match?: FaultMatch;
  /** How many matching requests it strikes (default 1); `always` until cleared. */
  readonly times?: number | 'always';
  /** How many matching requests pass unharmed first. */
  readonly skip?: number;
  readonly ms?: number;
  readonly status?: number;
  readonly retryAfter?: number | string;
  readonly type?: string;
  readonly text?: string;
  readonly properties?: readonly string[];
  readonly limit?: string;
  readonly temporary?: boolean;
  readonly location?: string;
  readonly bytes?: number;
  readonly value?: unknown;
}

/** What is known of a request when faults are chosen. */
export interface Facts {
  readonly place: Place;
  readonly route: string;
  readonly path: string;
  readonly method: string;
  readonly jmap: readonly string[];
  readonly calls: readonly ('create' | 'update' | 'destroy')[];
  readonly grantType: string | null;
}
