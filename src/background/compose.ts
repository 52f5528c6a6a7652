import { createAccounts } from '../account/accounts.ts';
import type { Owner } from '../aliases/new-intent.ts';
import { calmCache, notedJournal, notedServer } from '../aliases/note.ts';
import { createAliases } from '../aliases/service.ts';
import { notedShutOut } from '../aliases/shut-out.ts';
import type { Account } from '../domain/account.ts';
import { bugOf } from '../domain/diagnostics.ts';
import { appError } from '../domain/errors.ts';
import { wishFor } from '../domain/making-settings.ts';
import { markNameKey, type PageKitTexts } from '../domain/page-kit.ts';
import { isProviderSite } from '../domain/provider-site.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { t } from '../i18n/t.ts';
import { createJmapClient, type JmapClient } from '../jmap/client.ts';
import type { Changed } from '../messages/contract.ts';
import { isTabRedirect, tabRedirectUri } from '../oauth/loopback.ts';
import { wakeAt } from '../platform/alarms.ts';
import { createAliasCache } from '../platform/alias-cache.ts';
import { checklistStore } from '../platform/checklist-store.ts';
import { repairDatabase } from '../platform/database.ts';
import { createDiagnosticsRing } from '../platform/diagnostics-ring.ts';
import { openAuthWindow, redirectUris } from '../platform/identity.ts';
import { createJournalStore } from '../platform/journal-store.ts';
import { databaseStore, sessionStore } from '../platform/key-value.ts';
import { createLastChanges } from '../platform/last-changes.ts';
import { withLock } from '../platform/locks.ts';
import { readMakingSettings } from '../platform/making-settings-store.ts';
import { keepForPages, readPageKit } from '../platform/page-kit-store.ts';
import { changePageSettings, readPageSettings } from '../platform/page-settings-store.ts';
import { createReachingFetch } from '../platform/reach.ts';
import { createSignInTabs } from '../platform/sign-in-tab.ts';
import { wipeStorage } from '../platform/wipe.ts';
import { findCurrentSite, findCurrentTab, isInPrivate, tellTab } from './current-tab.ts';
import { readFacts } from './diagnostic-facts.ts';
import { createLeave } from './leave.ts';
import { ofAccounts } from './of-accounts.ts';
import { openPopup } from './open-popup.ts';
import type { Services } from './services.ts';
import { startPicking } from './start-picking.ts';
import { tellPages } from './tell-pages.ts';

/**
 * Puts the real browser behind every port. `onChanged` hears what open pages of ours are told, among it that the badge or the menu may
 * lie now. The one place that knows all parts.
 */
export function compose(onChanged: (what: Changed['what']) => void): Services {
  const changed = (what: Changed['what']) => {
    tellPages({ bauta: 'changed', what });
    onChanged(what);
  };
  const keepPageKit = (texts: PageKitTexts) => keepForPages({ ...texts, [markNameKey]: t('mark_label') });
  const isThere = async (accountId: string) => (await accounts.get(accountId)) !== null;
  const sessions = ofAccounts(sessionStore('session'), isThere);
  const servers = ofAccounts(databaseStore('servers'), isThere);
  const shut = ofAccounts(sessionStore('shut'), isThere);
  const clients = new Map<string, JmapClient>();
  const fetch = createReachingFetch((...args) => globalThis.fetch(...args));
  const now = () => Date.now();
  const ring = createDiagnosticsRing(now);
  ring.note({ what: 'start' });
  // Nothing that throws here is expected; the browser's own extension console and the diagnostics keep it.
  const bug = (error: unknown) => {
    const happening = bugOf(error);
    ring.note(happening);
    console.error('Bauta:', happening.name);
  };

  const tabs = createSignInTabs(isTabRedirect, (tabId, url) => void tabCame(tabId, url));

  const accounts = createAccounts({
    fetch,
    accounts: databaseStore('accounts'),
    secrets: databaseStore('secrets'),
    registrations: databaseStore('registrations'),
    choices: databaseStore('choices'),
    privateChoices: sessionStore('choices'),
    accessTokens: sessionStore('access-token'),
    attempts: sessionStore('sign-in'),
    authWindow: {
      redirectUris: () => [...redirectUris(), tabRedirectUri],
      isTab: (redirectUri) => redirectUri === tabRedirectUri,
      open: openAuthWindow,
      openTab: tabs.open,
      closeTab: tabs.close,
    },
    clientIds: __FASTMAIL_CLIENT_ID__ ? { 'https://api.fastmail.com': __FASTMAIL_CLIENT_ID__ } : {},
    version: __VERSION__,
    homepage: __HOMEPAGE__,
    now,
    uuid: () => crypto.randomUUID(),
    withLock,
    onSignedIn(accountId) {
      // Another data type or API host may have been allowed, and what waited for a sign-in waits no longer.
      clients.delete(accountId);
      void aliases.recover(accountId).catch(bug);
    },
    async onSignedOut(accountId) {
      clients.delete(accountId);
      await Promise.all([
        ...[sessions, servers, shut].map((store) => store.delete(accountId)),
        aliases.forget(accountId),
      ]);
    },
    changed,
    bug,
  });

  async function tabCame(tabId: number, url: string | null): Promise<void> {
    await accounts.tabCame(tabId, url);
    await restTabs();
  }

  async function restTabs(): Promise<void> {
    const { step } = await accounts.progress();
    if (step !== 'working') tabs.rest();
  }

  /** One client an account, so that its session is fetched once. */
  async function server(accountId: string): Promise<Result<JmapClient>> {
    const account = await accounts.get(accountId);
    if (!account) return fail(appError('signed-out'));
    const known = clients.get(accountId);
    if (known) return ok(known);
    const client = createJmapClient({
      fetch: accounts.fetchFor(accountId),
      sessionUrl: account.sessionUrl,
      jmapAccountId: account.jmapAccountId,
      dialect: account.dialect,
      apiOrigin: account.apiOrigin,
      authorization: (rejected) => accounts.authorization(accountId, rejected),
      sessions: {
        load: () => sessions.get(accountId),
        save: (session) => sessions.put(accountId, session),
      },
      now,
      isOnline: () => navigator.onLine,
    });
    const noted = notedServer(client, ring.note, now);
    clients.set(accountId, noted);
    return ok(noted);
  }

  const journal = createJournalStore();
  const known = createAliases({
    journal: notedJournal(journal, ring.note),
    cache: calmCache(createAliasCache(), ring.note),
    lastChanges: createLastChanges(),
    server,
    // Forgotten, it is found out again at the next creation.
    refusesPending: (accountId) => servers.put(accountId, { pending: false }).catch(bug),
    now,
    uuid: () => crypto.randomUUID(),
    random: Math.random,
    wakeAt: (time) => void wakeAt(time).catch(bug),
    after: (ms, work) => void setTimeout(() => void work().catch(bug), ms),
    changed: () => changed('aliases'),
    came: (accountId, answered, of) => tellPages({ bauta: 'progress', accountId, answered, of }),
    bug,
  });
  const aliases = notedShutOut(known, shut, () => changed('hosts'));

  async function hasPending({ id, dialect }: Account): Promise<boolean> {
    if (dialect === 'x:MaskedEmail') return false;
    const known = await servers.get(id);
    return !(typeof known === 'object' && known !== null && 'pending' in known && known.pending === false);
  }

  async function ownerOf(account: Account | null, privateWindow: boolean): Promise<Result<Owner>> {
    if (!account) return fail(appError('signed-out', { address: 'none' }));
    if (account.status === 'needs-sign-in') return fail(appError('needs-sign-in', { address: 'none' }));
    return ok({ accountId: account.id, private: privateWindow, pending: await hasPending(account) });
  }

  async function isProvider(origin: string): Promise<boolean> {
    const held = (await accounts.list()).map(async ({ id, sessionUrl, username }) => {
      const [issuer, session] = await Promise.all([accounts.issuer(id), sessions.get(id)]);
      return isProviderSite(origin, { urls: [sessionUrl, issuer, apiUrlIn(session)], username });
    });
    return (await Promise.all(held)).includes(true);
  }

  const leave = createLeave({ accounts, aliases, wipeStorage, bug });

  return {
    accounts,
    watchSignIn() {
      tabs.listen();
      void restTabs();
    },
    aliases,
    accountFor: accounts.choose,
    ownerFor: async (privateWindow, origin) => ownerOf(await accounts.choose(origin), privateWindow),
    owner: async (accountId, privateWindow) => ownerOf(await accounts.get(accountId), privateWindow),
    hasPending,
    isShutOut: async (accountId) => (await shut.get(accountId)) === true,
    async lookAtHosts() {
      const all = (await accounts.list()).filter(({ status }) => status === 'active');
      await Promise.all(all.map(({ id }) => aliases.list(id, 'now')));
    },
    async features(accountId) {
      const client = await server(accountId);
      return client.ok ? client.value.features() : client;
    },
    signOut: leave.signOut,
    async wipe() {
      const left = await leave.wipe();
      await readPageKit().then(keepPageKit).catch(bug);
      changed('accounts');
      return left;
    },
    checklist: checklistStore,
    wishFor: async (origin) => wishFor(await readMakingSettings(), origin),
    async pageKit() {
      const texts = await readPageKit();
      void keepPageKit(texts).catch(bug);
      return texts;
    },
    pageSettings: readPageSettings,
    isProvider,
    changePageSettings,
    openPopup,
    currentTab: findCurrentTab,
    currentSite: findCurrentSite,
    isInPrivate,
    tellTab,
    startPicking,
    changed,
    async repairStorage() {
      try {
        const outcome = await repairDatabase();
        if (outcome !== 'whole') ring.note({ what: 'repair', outcome });
      } catch (error) {
        // Then the sign-in says that nothing can be stored here.
        bug(error);
      }
    },
    note: ring.note,
    diagnostics: async () => ({
      facts: await readFacts(accounts, aliases, journal.quarantined),
      entries: await ring.read(),
    }),
  };
}

/** Where the server's API is, out of a kept session of any build. */
function apiUrlIn(session: unknown): string | null {
  const isSession = typeof session === 'object' && session !== null && 'apiUrl' in session;
  return isSession && typeof session.apiUrl === 'string' ? session.apiUrl : null;
}
