import type { AppError } from './errors.ts';

/** How an account proves itself to its server. Secrets are never part of it: they live in the secret store. */
export type AuthKind = 'oauth' | 'token' | 'basic';

/** `needs-sign-in`: the grant died; the cached list still shows, and one button mends it. */
export type AccountStatus = 'active' | 'needs-sign-in';

/**
 * The data type by which the account's server has masked addresses: Fastmail's, which others speak too, or Stalwart's own.
 * It decides whether an address can be `pending`, so it is known before the server is asked.
 */
export type ServerDialect = 'MaskedEmail' | 'x:MaskedEmail';

/** One signed-in account. */
export interface Account {
  /** Ours, the same after signing out and in again; never sent anywhere. */
  readonly id: string;
  /** What the server calls the person, e.g. `ada@example.org`. */
  readonly username: string;
  /** Absolute session URL (RFC 8620 §2). */
  readonly sessionUrl: string;
  /** JMAP account id that holds the masked addresses. */
  readonly jmapAccountId: string;
  readonly dialect: ServerDialect;
  /** Another site than the session's at which the person allowed the server to work. */
  readonly apiOrigin?: string;
  readonly auth: AuthKind;
  readonly status: AccountStatus;
  /** Milliseconds since the epoch. */
  readonly addedAt: number;
  /** Which of `accountColours` marks it wherever accounts stand side by side. */
  readonly colour: number;
}

/** How many colours there are to tell accounts apart by. */
export const accountColours = 6;

/** What a person may arrange about an account: that it is the default, the one for a site (an origin), or its colour. */
export type AccountChange =
  | { readonly default: true }
  | { readonly site: string }
  | { readonly colour: number };

/** Fastmail's session URL: used directly, since its well-known URL only redirects to it. */
export const fastmailSessionUrl = 'https://api.fastmail.com/jmap/session';

/**
 * Which way of signing in, and where. `server` is an address, a host, or a session URL; empty means Fastmail. `apiOrigin` is
 * another site that the person allowed this server to work at.
 */
export type SignInRequest =
  | {
      readonly kind: 'oauth';
      readonly server: string;
      readonly clientId?: string;
      /** The issuer that was shown to the person: another one is refused. */
      readonly issuer?: string;
      readonly apiOrigin?: string;
    }
  | { readonly kind: 'token'; readonly server: string; readonly token: string; readonly apiOrigin?: string }
  | {
      readonly kind: 'basic';
      readonly server: string;
      readonly username: string;
      readonly password: string;
      readonly apiOrigin?: string;
    };

/** What was found behind what a person typed: shown to them before anything of theirs is sent. */
export interface FoundServer {
  /** Host of the session URL, as a person reads it. */
  readonly server: string;
  readonly sessionUrl: string;
  /** Its sign-in page; null where there is none that we can use, and `why` says why. */
  readonly oauth: {
    readonly issuer: string;
    /** Host of the page that the person will see. */
    readonly page: string;
    /** The narrowest permission that carries masked e-mail there is the one for all mail. */
    readonly allMail: boolean;
    /** `offline_access` is asked for: the sign-in lasts until it is ended. */
    readonly staysSignedIn: boolean;
  } | null;
  readonly why: AppError | null;
  /** It says that it takes a name and a password (RFC 7617). */
  readonly basic: boolean;
}

/** Where a sign-in stands; the popup may die meanwhile, so it asks. */
export type SignInProgress =
  /** `last`: the sign-in that worked last since the browser started, and whom it was for. */
  | { readonly step: 'idle'; readonly last?: { readonly id: string; readonly accountId: string } }
  | { readonly step: 'working'; readonly server: string; readonly startedAt: number }
  | { readonly step: 'failed'; readonly server: string; readonly error: AppError };
