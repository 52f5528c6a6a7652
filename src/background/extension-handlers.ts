import { toColumns } from '../domain/alias-columns.ts';
import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { SiteInFront } from '../messages/contract.ts';
import type { Handlers } from '../messages/serve.ts';
import { refusedDomains, wishAt } from './refused-domains.ts';
import type { Services } from './services.ts';

/** What only our own pages may ask: everything that shows or changes what exists. */
export function createExtensionHandlers(services: Services): Handlers['extension'] {
  const { accounts, aliases, checklist } = services;
  return {
    async 'app.state'({ windowId }) {
      const [list, standard, signIn, front] = await Promise.all([
        accounts.list(),
        accounts.choose(),
        accounts.progress(),
        services.currentSite(windowId),
      ]);
      const site = front && { ...front, ...(await onSite(front.origin)) };
      return ok({ accounts: list, defaultId: standard?.id ?? null, signIn, site, version: __VERSION__ });
    },

    'signIn.find': ({ server, clientId = '' }) => accounts.find(server, clientId),

    async 'signIn.start'(request) {
      await services.repairStorage();
      const signedIn = await accounts.signIn(request);
      services.changed('accounts');
      services.note({ what: 'sign-in', outcome: signedIn.ok ? 'ok' : signedIn.error.code });
      return signedIn.ok ? ok({ accountId: signedIn.value.id }) : signedIn;
    },

    async 'signIn.cancel'() {
      await accounts.cancel();
      services.changed('sign-in');
      return ok(null);
    },

    async signOut({ accountId }) {
      const { revoked } = await services.signOut(accountId);
      services.note({ what: 'sign-out', outcome: 'ok' });
      services.changed('accounts');
      return ok({ revoked });
    },

    'account.arrange': async ({ accountId, change }) =>
      accounts.arrange(accountId, change, await services.isInPrivate()),

    'trace.keep': ({ intentId }) => aliases.keep(intentId),

    'trace.dismiss': ({ intentId }) => aliases.dismiss(intentId),

    'diagnostics.read': async () => ok(await services.diagnostics()),

    'server.features': ({ accountId }) => services.features(accountId),

    async 'aliases.list'({ accountId, refresh, have }) {
      const listed = await aliases.list(accountId, refresh);
      if (!listed.ok) return listed;
      const same = listed.value.revision === have;
      return ok({ ...listed.value, aliases: same ? null : toColumns(listed.value.aliases) });
    },

    async 'aliases.create'({ requestId, accountId, origin, description, prefix, state, ...wish }) {
      const [owner, rules] = await Promise.all([
        services.isInPrivate().then((isPrivate) => services.owner(accountId, isPrivate)),
        wishAt(services, origin, accountId),
      ]);
      if (!owner.ok) return owner;
      // What was left empty is made by the person's rules.
      const { state: byRule, ...words } = rules;
      const wished = state ?? byRule ?? 'enabled';
      return aliases.create(owner.value, requestId, {
        ...words,
        ...(wished !== 'enabled' && { state: wished }),
        ...wish,
        ...(description && { description }),
        ...(prefix && { prefix }),
      });
    },

    'aliases.change': ({ accountId, ids, state }) => aliases.changeState(accountId, ids, state),

    'aliases.destroy': ({ accountId, ids }) => aliases.destroy(accountId, ids),

    'aliases.takeBack': ({ accountId, changeId }) => aliases.takeBack(accountId, changeId),

    'aliases.update': ({ accountId, id, patch }) => aliases.update(accountId, id, patch),

    wipe: async () => ok(await services.wipe()),

    'checklist.load': () => kept(() => checklist.load()),
    'checklist.add': ({ items }) => kept(async () => ({ fits: await checklist.add(items) })),
    'checklist.change': ({ id, patch }) => kept(() => checklist.change(id, patch).then(() => null)),
    'checklist.remove': ({ ids }) => kept(() => checklist.remove(ids).then(() => null)),

    async 'page.fill'({ windowId, email }) {
      const tab = await services.currentTab(windowId);
      if (tab === null) return fail(appError('no-answer'));
      return ok({ filled: await services.tellTab(tab, { bauta: 'fill', email }) });
    },

    async 'page.pick'({ windowId }) {
      const tab = await services.currentTab(windowId);
      return ok({ started: tab !== null && (await services.startPicking(tab)) });
    },
  };

  /** Which account makes the addresses of a site, and where they are not welcome. */
  async function onSite(origin: string): Promise<Pick<SiteInFront, 'accountId' | 'refusedDomains'>> {
    const [account, refused] = await Promise.all([accounts.choose(origin), refusedDomains(services, origin)]);
    return { accountId: account?.id ?? null, ...(refused.length > 0 && { refusedDomains: refused }) };
  }
}

/** Work on the disk, its failure as a sentence. */
async function kept<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    return fail(appError('no-journal', { detail: String(error) }));
  }
}
