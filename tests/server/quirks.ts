import type { JsonObject } from './json.ts';

/** Long-lived switches: how this server differs from the plain one. Defaults stand beside them in `defaultQuirks`. */
export interface Quirks {
  /** `apiUrl` is on the second port (Fastmail's regional shards). */
  shard: boolean;
  /** No reply lets another origin read it, and preflights fail. */
  noCors: boolean;
  /** `primaryAccounts` lacks the masked-email entry (seen at Fastmail). */
  noPrimaryAccount: boolean;
  /** The session lacks masked e-mail whatever the credential. */
  noCapability: boolean;
  /** Every account says `isReadOnly: true`. */
  readOnlyAccount: boolean;
  /** `refuse`: creating `pending` ends in invalidProperties. `ignore`: it is created `enabled` all the same. */
  pending: 'keep' | 'refuse' | 'ignore';
  /** What becomes of a `pending` address after 24 hours. */
  expired: 'gone' | 'deleted';
  /** HTTP Basic with e-mail and password opens the JMAP resources. */
  basic: boolean;
  /** No RFC 9728 document, and no `resource_metadata` in the challenge. */
  noResourceMetadata: boolean;
  /** 401 without `WWW-Authenticate`. */
  noChallenge: boolean;
  /** The challenge's `resource_metadata` is a relative reference, and `resource` is the origin (Stalwart). */
  looseResourceMetadata: boolean;
  /** No `registration_endpoint`: clients are registered by hand. */
  noRegistration: boolean;
  /** Registration takes loopback and reverse-DNS redirects alone (the open-public-client profile). */
  loopbackRedirectsOnly: boolean;
  /** No `revocation_endpoint`. */
  noRevocation: boolean;
  /** No authorization server at all: API tokens alone. */
  noOAuth: boolean;
  /** Authorization and token requests must carry `resource`, else `invalid_target`. */
  resourceRequired: boolean;
  /** A loopback redirect must carry a port at authorization (Fastmail, and the open-public-client profile). */
  loopbackPortRequired: boolean;
  /** Scopes granted at most, whatever was asked for; null for all. */
  grantOnly: readonly string[] | null;
  /** A refresh brings a new refresh token and ends the old one. */
  rotation: boolean;
  /** A refresh answers without a refresh token where none is new (Stalwart). */
  omitOldRefreshToken: boolean;
  /** Methods of an Enterprise feature answer `forbidden` (Stalwart's community edition). */
  communityEdition: boolean;
  /** The metadata offers DPoP (RFC 9449). A proof sent to the token endpoint binds the token either way. */
  dpop: boolean;
  /** Seconds an access token lives. */
  accessTokenSeconds: number;
  /** Seconds a refresh token lives. */
  refreshTokenSeconds: number;
  /** Creations an account may make within an hour. */
  createsPerHour: number;
  /** Addresses an account may hold; null for no quota. */
  maxMasks: number | null;
  maxObjectsInGet: number;
  maxObjectsInSet: number;
  maxCallsInRequest: number;
  maxSizeRequest: number;
  maxConcurrentRequests: number;
  /** Milliseconds added to every JMAP and OAuth request. */
  latency: number;
  /** JSON merge patch over every session resource. */
  sessionPatch: JsonObject;
  /** JSON merge patch over the authorization server's metadata. */
  metadataPatch: JsonObject;
}

export const defaultQuirks: Quirks = {
  shard: false,
  noCors: false,
  noPrimaryAccount: false,
  noCapability: false,
  readOnlyAccount: false,
  pending: 'keep',
  expired: 'gone',
  basic: false,
  noResourceMetadata: false,
  noChallenge: false,
  looseResourceMetadata: false,
  noRegistration: false,
  loopbackRedirectsOnly: false,
  noRevocation: false,
  noOAuth: false,
  resourceRequired: false,
  loopbackPortRequired: false,
  grantOnly: null,
  rotation: true,
  omitOldRefreshToken: false,
  communityEdition: false,
  dpop: false,
  accessTokenSeconds: 3600,
  refreshTokenSeconds: 90 * 86_400,
  createsPerHour: 100_000,
  maxMasks: null,
  maxObjectsInGet: 4096,
  maxObjectsInSet: 4096,
  maxCallsInRequest: 50,
  maxSizeRequest: 10_000_000,
  maxConcurrentRequests: 10,
  latency: 0,
  sessionPatch: {},
  metadataPatch: {},
};
