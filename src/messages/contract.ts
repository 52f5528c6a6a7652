import type {
  Account,
  AccountChange,
  FoundServer,
  SignInProgress,
  SignInRequest,
} from '../domain/account.ts';
import type { Alias, AliasPatch } from '../domain/alias.ts';
import type { AliasColumns } from '../domain/alias-columns.ts';
import type { AliasServerFeatures } from '../domain/alias-server.ts';
import type { ChecklistItem, ChecklistPatch } from '../domain/checklist.ts';
import type { Diagnostics } from '../domain/diagnostics.ts';
import type { AppError } from '../domain/errors.ts';
import type { ChangeReport, LastChange } from '../domain/last-change.ts';
import type { PageKitPart } from '../domain/page-kit.ts';
import type { Result } from '../domain/result.ts';
import type { Trace } from '../domain/trace.ts';

export type { SignInProgress, SignInRequest } from '../domain/account.ts';
export type { ChangeReport } from '../domain/last-change.ts';

/**
 * Everything our own parts say to the background, as one type map: verb → arguments and reply. Nobody else is listened to.
 * Verbs of `PageVerbs` may come from a content script, so their worst case is small: a new alias for the frame's own
 * origin, a rule or a choice for its own site, our popup opened. Verbs of `ExtensionVerbs` may come only from our own pages. The origin is never an argument: the background
 * takes it from the sender.
 */

/** A fresh alias, shown in a panel and leased to its document until it is used or given back. */
export interface Offered {
  readonly intentId: string;
  readonly email: string;
}

/** What a panel shows at once, from what is known without the network. */
export interface OfferContext {
  readonly signedIn: boolean;
  /** The sign-in died: the panel leads to the popup. */
  readonly needsSignIn: boolean;
  /** The site as a person reads it, e.g. `shop.example`. */
  readonly siteName: string;
  /** Addresses that work and that this very site already has, newest first, at most three. */
  readonly existing: readonly string[];
  /**
   * The server has `pending`: the panel leases an address as it opens. Where false (no spares there), the panel shows no
   * address, its button says "Create and use", and `offer.lease` is sent only then.
   */
  readonly preview: boolean;
  /** Accounts to choose from, the one that makes the address first, by names that tell a page nothing; none where there is no choice. */
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
  /** Mail domains at which this site turned addresses down before. */
  readonly refusedDomains: readonly string[];
  /** This is the mail provider's own site: filling a masked address may lock the person out. */
  readonly isProvider: boolean;
}

export interface PageVerbs {
  /** The text of one part of the page kit, where it is not in `storage.local` as this build's. */
  'page.kit': { args: { readonly part: PageKitPart }; reply: string };
  /** The pointer is at the mark: what its panel asks for is read from storage. Nothing is sent to a server. */
  'offer.near': { args: Record<never, never>; reply: null };
  /**
   * The mark is pressed, or the panel opened: what is known at once. The answer never waits for the network; with a `requestId`, and where a panel
   * shows an address before it is asked for one, that lease is begun meanwhile, for `offer.lease` to collect.
   */
  'offer.context': { args: { readonly requestId?: string }; reply: OfferContext };
  /**
   * Lease the spare, or make one. Idempotent by `requestId`: the same id, sent again after a lost answer, gets the same
   * alias. One per opened panel.
   */
  'offer.lease': { args: { readonly requestId: string }; reply: Offered };
  /** The address went into the field: it is promoted to `enabled`, off the click path. */
  'offer.filled': { args: { readonly intentId: string }; reply: null };
  /** The panel closed unused: the alias may become a spare again, also one whose `offer.lease` was not answered yet. */
  'offer.release': { args: { readonly requestId: string }; reply: null };
  /** The person took it back: the alias is destroyed (or `deleted`) and never offered again. */
  'offer.undo': { args: { readonly intentId: string }; reply: null };
  /** From now on this account makes the addresses of this site. The panel then begins anew. */
  'offer.account': { args: { readonly accountId: string }; reply: null };
  /** The person's word on one field of this site: always a mark, or never. */
  'offer.field': { args: { readonly field: string; readonly show: boolean }; reply: null };
  /** The site turned down an address at a mail domain: it gets another, or the panel says so. Whether there is another. */
  'offer.refused': { args: { readonly domain: string }; reply: boolean };
  /** Never again on this site, from the panel: for an hour, or for ever. */
  'offer.silence': { args: { readonly for: 'hour' | 'ever' }; reply: null };
  /** The person pointed at a field: it has its mark from now on, and its panel opens. Empty: they gave up. Ends the pointing in all frames. */
  'page.picked': { args: { readonly field: string }; reply: null };
  /** Show the sign-in: opens the popup, or its page in a tab where the browser has no `action.openPopup`. */
  'popup.open': { args: Record<never, never>; reply: null };
}

/** `accountId` makes its addresses; null when signed out. */
export interface SiteInFront {
  readonly origin: string;
  readonly name: string;
  readonly accountId: string | null;
  /** Mail domains at which it turned addresses down before. */
  readonly refusedDomains?: readonly string[];
}

/** What the popup needs to draw its first screen. */
export interface AppState {
  readonly accounts: readonly Account[];
  /** The account that makes addresses where none was chosen for the site. */
  readonly defaultId: string | null;
  readonly signIn: SignInProgress;
  /** The tab in front, if it is a page that may have an address. */
  readonly site: SiteInFront | null;
  readonly version: string;
}

/** The window whose tab is meant: a page beside the tabs stays in its own. Without it, the window in front. */
export interface InWindow {
  readonly windowId?: number;
}

/** The aliases as last known. `fetchedAt` 0 means never. */
export interface AliasList {
  /** `null`: the list is the one that the asker has. */
  readonly aliases: AliasColumns | null;
  /** Names this very list: sent with the next question as `have`, it saves sending the list again. */
  readonly revision: string;
  /** Milliseconds since the epoch of the last full answer. */
  readonly fetchedAt: number;
  /** Why the refresh that was asked for did not happen; the aliases are then the cached ones. */
  readonly staleBecause: AppError | null;
  /** Intents that are not finished or went wrong, as sentences' raw material for the popup. */
  readonly traces: readonly Trace[];
  /** What the server calls the maker (`createdBy`) of addresses that came from here. */
  readonly makers: readonly string[];
  /** The newest change of several addresses: what can be taken back, and what was refused. */
  readonly lastChange: ChangeReport | null;
}

/** What became of a change of several addresses; those refused stay as they were. */
export interface ChangeOutcome {
  readonly aliases: readonly Alias[];
  readonly report: ChangeReport;
}

export interface ExtensionVerbs {
  'app.state': { args: InWindow; reply: AppState };
  /** What is behind what was typed, found without sending anything of the person's. */
  'signIn.find': { args: { readonly server: string; readonly clientId?: string }; reply: FoundServer };
  /** The account is answered: it may have been there, and active, before. */
  'signIn.start': { args: SignInRequest; reply: { readonly accountId: string } };
  'signIn.cancel': { args: Record<never, never>; reply: null };
  signOut: { args: { readonly accountId: string }; reply: { readonly revoked: boolean } };
  /** Makes an account the default, or the one for a site, or gives it a colour. */
  'account.arrange': { args: { readonly accountId: string; readonly change: AccountChange }; reply: null };
  /** Does at once what an unfinished wish owes; an address that was not filled in is kept. The error is why it is still owed. */
  'trace.keep': { args: { readonly intentId: string }; reply: null };
  /** The person has read it. */
  'trace.dismiss': { args: { readonly intentId: string }; reply: null };
  /** What happened lately, without a word about anybody. */
  'diagnostics.read': { args: Record<never, never>; reply: Diagnostics };
  /** What the account's server can do, so that nothing else is on the screen. Out of the session, which is mostly known. */
  'server.features': { args: { readonly accountId: string }; reply: AliasServerFeatures };
  /** `refresh: 'if-stale'` fetches at most once a minute; `'now'` because the person asked. */
  'aliases.list': {
    args: {
      readonly accountId: string;
      readonly refresh: 'never' | 'if-stale' | 'now';
      /** The revision that the asker has already. */
      readonly have?: string;
    };
    reply: AliasList;
  };
  /** Idempotent by `requestId`. `origin` empty: for no site. Empty words, the state and the domain are made by the person's rules and the site's. */
  'aliases.create': {
    args: {
      readonly requestId: string;
      readonly accountId: string;
      readonly origin: string;
      readonly description: string;
      readonly prefix: string;
      /** One of the server's `domains`; absent where nobody chose one. */
      readonly domain?: string;
      readonly state?: 'enabled' | 'pending' | 'disabled';
    };
    reply: Alias;
  };
  /** Changes the state of any number of addresses at once; the background can take it back for ten seconds. */
  'aliases.change': {
    args: {
      readonly accountId: string;
      readonly ids: readonly string[];
      readonly state: LastChange['state'];
    };
    reply: ChangeOutcome;
  };
  /** For good, once ten seconds and a late click are over: only where the server's `destroy` and the addresses' mail allow it. */
  'aliases.destroy': {
    args: { readonly accountId: string; readonly ids: readonly string[] };
    reply: ChangeReport;
  };
  'aliases.takeBack': {
    args: { readonly accountId: string; readonly changeId: string };
    reply: ChangeOutcome;
  };
  /** Changes site or description of one address. */
  'aliases.update': {
    args: { readonly accountId: string; readonly id: string; readonly patch: AliasPatch };
    reply: Alias;
  };
  /** Signs everybody out and deletes all that is stored here. `revoked`: every grant was ended at its server, too. */
  wipe: { args: Record<never, never>; reply: { readonly revoked: boolean } };
  'checklist.load': { args: Record<never, never>; reply: readonly ChecklistItem[] };
  /** Addresses that are on the list keep their progress. Where not all fit, none is added. */
  'checklist.add': { args: { readonly items: readonly ChecklistItem[] }; reply: { readonly fits: boolean } };
  'checklist.change': { args: { readonly id: string; readonly patch: ChecklistPatch }; reply: null };
  'checklist.remove': { args: { readonly ids: readonly string[] }; reply: null };
  /** Puts an address into the field the person last used in the tab in front. */
  'page.fill': { args: InWindow & { readonly email: string }; reply: { readonly filled: boolean } };
  /** Lets the person point at a field in the tab in front; false where the browser gives no access to it. */
  'page.pick': { args: InWindow; reply: { readonly started: boolean } };
}

export type Verbs = PageVerbs & ExtensionVerbs;
export type Verb = keyof Verbs;
export type Args<V extends Verb> = Verbs[V]['args'];
export type Reply<V extends Verb> = Result<Verbs[V]['reply']>;

/** The envelope on the wire. `v` is the build: an old content script is answered `version-mismatch`. */
export interface Envelope<V extends Verb = Verb> {
  readonly bauta: V;
  readonly v: string;
  readonly args: Args<V>;
}

/** What the background says to one frame of one tab (never with an address in it, except after the person chose it). */
export type PageCommand =
  /** Context menu or shortcut: open the panel at the focused field, sign-up or not. */
  | { readonly bauta: 'panel.open' }
  /** The person has pointed at a field, or given it up. */
  | { readonly bauta: 'pick.end' }
  /** Popup's "fill into the page": the address the person chose there. `here`: they pointed at this very frame. */
  | { readonly bauta: 'fill'; readonly email: string; readonly here?: boolean };

export type { Changed, PagesHear, Progress } from './told.ts';
export type { Trace };
