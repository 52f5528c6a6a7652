import type { JsonObject } from '../json.ts';

/** A person with a mailbox. */
export interface User {
  /** JMAP account id. */
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly password: string;
  /** Domain of this person's new masked addresses. */
  readonly maskDomain: string;
}

/** What the server does with mail to an address. */
export type MaskState = 'pending' | 'enabled' | 'disabled' | 'deleted';

/** One masked address as the server keeps it. Times are ISO 8601 UTC. */
export interface Mask {
  readonly id: string;
  readonly userId: string;
  readonly email: string;
  state: MaskState;
  forDomain: string;
  description: string;
  url: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
  lastMessageAt: string | null;
  readonly emailPrefix: string;
  /** Only servers with an expiry of their own (Stalwart) set it. */
  readonly expiresAt?: string | null;
}

/** A credential made by hand in the settings of the mail service. */
export interface ApiToken {
  readonly token: string;
  readonly userId: string;
  readonly name: string;
  readonly readOnly: boolean;
  /** JMAP capabilities it opens, beside core. */
  readonly capabilities: readonly string[];
}

/** One letter that somebody sent to an address. */
export interface Letter {
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly receivedAt: string;
  /** `unknown`: no address of ours. */
  readonly outcome: 'delivered' | 'trash' | 'bounced' | 'unknown';
}

/** Somebody who signed up at the pretend shop. */
export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly form: 'sign-up' | 'newsletter' | 'checkout' | 'test-page';
  readonly page: string;
  readonly at: string;
  readonly letterId: string;
}

/** Everything that `--data` keeps. Plain JSON. */
export interface State {
  users: User[];
  masks: Mask[];
  tokens: ApiToken[];
  letters: Letter[];
  customers: Customer[];
  /** Addresses ever given out: none is given out twice. */
  usedEmails: string[];
  /** Counts up when something in the session resource changes. */
  sessionVersion: number;
  /** Documents of the authorization server: model, then id. */
  oauth: Record<string, Record<string, JsonObject>>;
}
