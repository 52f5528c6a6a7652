import type { Alias, AliasPatch, AliasWish } from './alias.ts';
import type { AppError } from './errors.ts';
import type { Result } from './result.ts';

/** What a server can do, so that screens show only what exists there. */
export interface AliasServerFeatures {
  /** New aliases can be `pending`: unused ones vanish by themselves after 24 hours. Without it there are no spares. */
  readonly pending: boolean;
  /** The server keeps our marker in `url`, so that a lost creation can be found again. */
  readonly marker: boolean;
  /**
   * `disabled` (mail goes to the bin) is a state beside `deleted` (mail bounces). Without it there is one switch alone, and
   * what is switched off is `deleted`.
   */
  readonly disabled: boolean;
  /** The server tells when the last mail came. */
  readonly lastMessageAt: boolean;
  /** What can be destroyed for good: addresses that never got mail, or every one. */
  readonly destroy: 'unused' | 'always';
  /** Domains a new alias may be on; empty where the server decides alone. */
  readonly domains: readonly string[];
  /** The one of them that it takes where none is named; null where it does not say. */
  readonly defaultDomain: string | null;
  /** `maxObjectsInSet` of the session. */
  readonly maxObjectsInSet: number;
}

/** One creation. `creationId` is our intent id; `url` the marker by which recovery finds it again. */
export interface CreateRequest {
  readonly creationId: string;
  readonly state: 'pending' | 'enabled';
  readonly url: string | null;
  readonly wish: AliasWish;
}

/** All aliases as a server had them at one moment. */
export interface AliasSnapshot {
  readonly aliases: readonly Alias[];
  /** The server's name for that moment; null where it keeps none. */
  readonly state: string | null;
}

/** Outcome of a /set over several aliases: every id asked for is in exactly one of the two. */
export interface SetOutcome {
  readonly done: readonly string[];
  readonly refused: ReadonlyMap<string, AppError>;
}

/**
 * The port behind which the dialects live (`MaskedEmail`, `x:MaskedEmail`). Every call ends in a value:
 * a create whose reply was lost or made no sense ends in `outcome-unknown`, never in a blind second request.
 */
export interface AliasServer {
  features(): Promise<Result<AliasServerFeatures>>;
  /** All aliases, of every state. */
  list(): Promise<Result<readonly Alias[]>>;
  /** The same, out of what is known and what the server says has changed since; in full where it can't say. */
  refresh(known: AliasSnapshot | null): Promise<Result<AliasSnapshot>>;
  /**
   * One /set in one HTTP request. The server's truth wins over what was asked. A state that the server's dialect lacks is
   * refused without a request, as a server would: `invalid-properties` with the detail `state`.
   */
  create(request: CreateRequest): Promise<Result<Alias>>;
  /** `came` hears how many are answered, after each request that another follows. */
  update(
    patches: ReadonlyMap<string, AliasPatch>,
    came?: (answered: number) => void,
  ): Promise<Result<SetOutcome>>;
  destroy(ids: readonly string[]): Promise<Result<SetOutcome>>;
}
