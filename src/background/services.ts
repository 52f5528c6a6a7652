import type { Accounts } from '../account/accounts.ts';
import type { Owner } from '../aliases/new-intent.ts';
import type { Aliases } from '../aliases/service.ts';
import type { Account } from '../domain/account.ts';
import type { AliasWish } from '../domain/alias.ts';
import type { AliasServerFeatures } from '../domain/alias-server.ts';
import type { ChecklistItem, ChecklistPatch } from '../domain/checklist.ts';
import type { Diagnostics, Happening } from '../domain/diagnostics.ts';
import type { PageKitTexts } from '../domain/page-kit.ts';
import type { PageSettings } from '../domain/page-settings.ts';
import type { Result } from '../domain/result.ts';
import type { Changed, PageCommand, SiteInFront } from '../messages/contract.ts';

/** What the handlers work with. Built once, in `compose.ts`, from the real browser. */
export interface Services {
  readonly accounts: Accounts;
  /** At top level: hears of a sign-in that a stopped worker left in a tab. */
  watchSignIn(): void;
  readonly aliases: Aliases;
  /** The account that makes addresses on a site, or by default; `null` when signed out. */
  accountFor(origin?: string): Promise<Account | null>;
  /** Whose intent a new one is, on a site or by default; fails with `signed-out` or `needs-sign-in`. */
  ownerFor(privateWindow: boolean, origin?: string): Promise<Result<Owner>>;
  owner(accountId: string, privateWindow: boolean): Promise<Result<Owner>>;
  /** Whether the account's server has `pending`, as far as is known without the network. */
  hasPending(account: Account): Promise<boolean>;
  /** Whether the browser keeps the account's server from us, as far as is known. */
  isShutOut(accountId: string): Promise<boolean>;
  /** Asks every account's server whether the browser still lets us talk to it. */
  lookAtHosts(): Promise<void>;
  features(accountId: string): Promise<Result<AliasServerFeatures>>;
  signOut(accountId: string): Promise<{ readonly revoked: boolean }>;
  /** What a new address for an origin (empty: no site) is to be, by the person's settings. */
  wishFor(origin: string): Promise<AliasWish>;
  /**
   * What pages work with, as texts. Sees to it that they find it in storage; where that fails, they ask. Rejects where
   * the package can't be read.
   */
  pageKit(): Promise<PageKitTexts>;
  /** Signs everybody out and deletes all that is stored. */
  wipe(): Promise<{ readonly revoked: boolean }>;
  readonly checklist: Checklist;
  pageSettings(): Promise<PageSettings>;
  /** Whether a page is of a provider that holds one of the accounts: an address of theirs may lock the person out there. */
  isProvider(origin: string): Promise<boolean>;
  /** What is learnt in a private window is kept in memory, for the background alone. */
  changePageSettings(edit: (settings: PageSettings) => PageSettings, isPrivate?: boolean): Promise<void>;
  openPopup(): Promise<void>;
  currentTab(windowId?: number): Promise<number | null>;
  /** Whether the person is in a private window: then nothing that names a site may reach the disk. */
  isInPrivate(): Promise<boolean>;
  currentSite(windowId?: number): Promise<Pick<SiteInFront, 'origin' | 'name'> | null>;
  /** Says something to one frame of a tab, or to all; false where nobody acts on it. */
  tellTab(tabId: number, command: PageCommand, frameId?: number): Promise<boolean>;
  /** Lets the person point at a field; see `startPicking`. */
  startPicking(tabId: number): Promise<boolean>;
  /** Begins an empty database where the one that is there can't be opened; before a sign-in, which brings all back. */
  repairStorage(): Promise<void>;
  /** Puts a happening into the diagnostics. */
  note(happening: Happening): void;
  diagnostics(): Promise<Diagnostics>;
  /** Tells open pages of ours that something changed. */
  changed(what: Changed['what']): void;
}

/** The addresses to replace, kept on this machine alone. */
export interface Checklist {
  load(): Promise<readonly ChecklistItem[]>;
  /** All or nothing; false where it would be too many. */
  add(items: readonly ChecklistItem[]): Promise<boolean>;
  change(id: string, patch: ChecklistPatch): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}
