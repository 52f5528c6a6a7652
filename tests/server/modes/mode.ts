import type { JmapMethod } from '../jmap/method.ts';
import type { JsonObject } from '../json.ts';
import type { Quirks } from '../quirks.ts';
import type { User } from '../state/state.ts';
import type { World } from '../world.ts';

/** Paths of the authorization server's endpoints. */
export interface OAuthPaths {
  readonly authorization: string;
  readonly token: string;
  readonly registration: string;
  readonly revocation: string;
}

/** Which server the embedded one plays. */
export interface Mode {
  readonly name: string;
  /** Quirks this server has by nature; a test's own win. */
  readonly quirks: Partial<Quirks>;
  readonly wellKnownStatus: 302 | 307;
  readonly sessionPath: string;
  readonly apiPath: string;
  readonly oauthPaths: OAuthPaths;
  /** Scopes the metadata names. */
  readonly scopes: readonly string[];
  /** Capability under which masked e-mail is used. */
  readonly capability: string;
  /** Value of the masked-email capability in an account. */
  accountCapability(world: World, user: User): JsonObject;
  /** JMAP capabilities that granted scopes open, beside core. */
  capabilitiesOf(scopes: readonly string[]): readonly string[];
  /** What an API token or a password opens, beside core. */
  readonly tokenCapabilities: readonly string[];
  /** Status of `unknownCapability`: 400 in RFC 8620's example, 403 at Fastmail. */
  readonly unknownCapabilityStatus: 400 | 403;
  /** Methods beside `Core/echo`, by name. */
  readonly methods: Readonly<Record<string, JmapMethod>>;
  /** Members that API responses carry beside RFC 8620's. */
  readonly responseExtras: JsonObject;
  /** `createdBy` of what this credential creates. */
  createdBy(credentialName: string, kind: 'token' | 'oauth' | 'basic'): string;
}
