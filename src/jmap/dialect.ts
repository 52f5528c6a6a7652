import type { Alias, AliasPatch } from '../domain/alias.ts';
import type { AliasServerFeatures, CreateRequest } from '../domain/alias-server.ts';
import type { JsonObject } from './json.ts';
import { maskedEmailDialect } from './masked-email-dialect.ts';
import type { SessionAccount } from './parse-session.ts';
import { stalwartDialect } from './stalwart-dialect.ts';

/** What is known of an alias before the server speaks; the server's word wins over every part of it. */
export type KnownAlias = Pick<Alias, 'state' | 'forDomain' | 'description' | 'url'>;

/** What the dialect alone tells of a server; limits and what was learnt from refusals come on top. */
export type DialectFeatures = Omit<AliasServerFeatures, 'maxObjectsInSet'>;

/** How a server speaks of masked addresses: the names on the wire, and what they can carry. */
export interface Dialect {
  /** The capability to name in `using`, which is also the one an account must have. */
  readonly capability: string;
  /** The data type: what stands before the slash of a method's name. */
  readonly type: string;
  /** States a creation may ask for. */
  readonly createStates: readonly CreateRequest['state'][];
  /** The object that a creation sends. Empty wishes are left out, never null. */
  creation(request: CreateRequest): JsonObject;
  /** The patch that an update sends. */
  patch(patch: AliasPatch): JsonObject;
  /** A record to an alias, or null where it has no usable id or address. */
  parse(record: unknown, known?: KnownAlias): Alias | null;
  features(account: SessionAccount): DialectFeatures;
}

/** The dialects by the name of their data type. */
export const dialects = {
  MaskedEmail: maskedEmailDialect,
  'x:MaskedEmail': stalwartDialect,
} as const satisfies Record<string, Dialect>;
