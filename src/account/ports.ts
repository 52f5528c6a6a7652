import type { Result } from '../domain/result.ts';

/** Values by key. What comes out is parsed again by whoever takes it: storage can be damaged, or of another version. */
export interface KeyValueStore {
  get(key: string): Promise<unknown>;
  getAll(): Promise<readonly unknown[]>;
  put(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
}

/** The window in which the person talks to their server. */
export interface AuthWindow {
  /** Redirect URIs this browser can catch, as they are registered, the preferred first. */
  redirectUris(): readonly string[];
  /** Whether this redirect is caught in a plain tab: then `openTab` shows the page, not `open`. */
  isTab(redirectUri: string): boolean;
  /**
   * Shows the URL and waits for the redirect; answers the whole URL that came back. `sign-in-cancelled` where the person
   * closed it, `sign-in-failed` or `offline` where the page could not be loaded.
   */
  open(url: string): Promise<Result<string>>;
  /**
   * Shows the URL in a tab and answers its number. What becomes of it is told to `Accounts.tabCame`, in this process or the next.
   * `permission-missing` where the browser would not let us see the redirect; the detail is what to ask for.
   */
  openTab(url: string): Promise<Result<number>>;
  closeTab(tabId: number): Promise<void>;
}

/** Everything that accounts need from outside. */
export interface AccountPorts {
  readonly fetch: typeof globalThis.fetch;
  /** Accounts by id; on disk. */
  readonly accounts: KeyValueStore;
  /** Refresh tokens, API tokens and passwords by account id; on disk, out of reach of pages. */
  readonly secrets: KeyValueStore;
  /** Client ids that servers gave us by registration, by issuer and redirect URI; on disk. */
  readonly registrations: KeyValueStore;
  /** Which account makes addresses where; on disk, out of reach of pages. */
  readonly choices: KeyValueStore;
  /** The same for sites visited in private windows; in memory only, but across restarts of the background. */
  readonly privateChoices: KeyValueStore;
  /** Access tokens by account id; in memory only, but across restarts of the background. */
  readonly accessTokens: KeyValueStore;
  /** The one attempt at signing in; kept as access tokens are. */
  readonly attempts: KeyValueStore;
  readonly authWindow: AuthWindow;
  /** Issuer → client id that was registered by hand for this build. */
  readonly clientIds: Readonly<Record<string, string>>;
  /** Of this software; told to servers at registration. */
  readonly version: string;
  /** Of this software, with a slash at its end; empty where the build knows none. Told at registration, too. */
  readonly homepage: string;
  /** Milliseconds since the epoch. */
  now(): number;
  uuid(): string;
  /** Runs work alone among all contexts of the extension. */
  withLock<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** The account is signed in, for the first time or anew: what was made for an earlier sign-in of it is void, what waited for one can go on. */
  onSignedIn(accountId: string): void;
  /** The account is gone: caches, journal and JMAP session of it are to be wiped. */
  onSignedOut(accountId: string): Promise<void>;
  /** Accounts or the progress of a sign-in changed: whoever shows them asks again. */
  changed(what: 'accounts' | 'sign-in'): void;
  /** Something threw that never should, storage mostly: told to whoever collects such things. */
  bug(error: unknown): void;
}
