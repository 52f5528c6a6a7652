import type { Clock } from './clock.ts';
import type { FaultPlan } from './faults/plan.ts';
import type { RequestLog } from './log.ts';
import type { Mode } from './modes/mode.ts';
import type { Quirks } from './quirks.ts';
import type { State } from './state/state.ts';

/** Origins of the listening sockets, e.g. `http://127.0.0.1:41233`. */
export interface Origins {
  mail: string;
  shard: string;
  shop: string;
  elsewhere: string;
}

/** Who a credential is, and what it opens. */
export interface Principal {
  readonly userId: string;
  readonly capabilities: readonly string[];
  readonly readOnly: boolean;
  /** What `createdBy` will say. */
  readonly name: string;
  /** Thumbprint of the key whose proofs must come with the token (DPoP). */
  readonly boundTo?: string;
}

/** What the JMAP side needs of the authorization server. */
export interface AccessTokens {
  /** Null when the token is unknown, expired or revoked. */
  find(token: string): Promise<Principal | null>;
}

/** Everything the parts of one server share. */
export interface World {
  readonly clock: Clock;
  readonly state: State;
  readonly quirks: Quirks;
  readonly faults: FaultPlan;
  readonly log: RequestLog;
  readonly origins: Origins;
  readonly mode: Mode;
  accessTokens: AccessTokens;
  /** Creations of the last hour, by account: milliseconds since the epoch. */
  readonly creations: Map<string, number[]>;
  /** Requests being answered now. */
  readonly inFlight: { api: number };
}
