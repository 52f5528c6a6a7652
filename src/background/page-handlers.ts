import type { Account } from '../domain/account.ts';
import { accountNames } from '../domain/account-names.ts';
import { appError } from '../domain/errors.ts';
import { type PageSettings, withFieldRule, withRefusal } from '../domain/page-settings.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { displayHost, siteOf } from '../domain/site.ts';
import type { OfferContext, Reply } from '../messages/contract.ts';
import type { Handlers, PageCaller } from '../messages/serve.ts';
import { domainFor, refusedDomains, wishAt } from './refused-domains.ts';
import type { Services } from './services.ts';

/** How many of a site's addresses a panel shows. */
const shown = 3;
const hour = 3_600_000;
/** How long the background remembers a lease that is not collected, or was given back, in ms. */
const uncollected = 60_000;

/**
 * What content scripts may ask. The worst case of each is a new alias for the asking frame's own origin, a word on its own site that the
 * person did not say (no mark there, another account, another mail domain; the oldest such word may give way to it), or an open popup.
 */
export function createPageHandlers(services: Services): Handlers['page'] {
  const { aliases, accounts } = services;
  const leases = new Map<string, Promise<Reply<'offer.lease'>>>();
  const page: Handlers['page'] = {
    async 'page.kit'({ part }) {
      return ok((await services.pageKit())[part]);
    },

    async 'offer.near'(_, caller) {
      await page['offer.context']({}, caller);
      return ok(null);
    },

    async 'offer.context'({ requestId }, caller) {
      // What is asked of storage is asked at once: a panel is being drawn.
      const refusing = refusedDomains(services, caller.origin);
      // Which mail domain the site takes may be a question to the server: it is asked for an address alone.
      const wish = requestId === undefined ? undefined : wishAt(services, caller.origin);
      // Where no address is begun, nobody hears of its fault.
      wish?.catch(() => undefined);
      const account = await services.accountFor(caller.origin);
      const preview = account === null || (await services.hasPending(account));
      if (requestId && wish && account?.status === 'active' && preview) begin(requestId, caller, wish);
      const [choice, refused, isProvider, ofSite] = await Promise.all([
        namesBeside(account),
        refusing,
        account !== null && services.isProvider(caller.origin),
        // An address may be shown only where the whole page is the site: a frame's site may be a stranger to its top.
        account && caller.frameId === 0 ? aliases.ofSite(account.id, caller.origin) : [],
      ]);
      const context: OfferContext = {
        signedIn: account !== null,
        needsSignIn: account?.status === 'needs-sign-in',
        siteName: displayHost(caller.origin),
        preview,
        accounts: choice,
        refusedDomains: refused,
        isProvider,
        existing: ofSite
          .filter(({ state }) => state === 'enabled')
          .slice(0, shown)
          .map(({ email }) => email),
      };
      return ok(context);
    },

    async 'offer.lease'({ requestId }, caller) {
      const name = nameOf(requestId, caller);
      const leasing = leases.get(name) ?? lease(requestId, caller, wishAt(services, caller.origin));
      hold(name, leasing);
      const answer = await leasing;
      // Asked again, it is told from the journal.
      if (leases.get(name) === leasing) leases.delete(name);
      return answer;
    },

    'offer.filled': ({ intentId }, caller) => aliases.report('filled', intentId, caller.documentId),

    async 'offer.release'({ requestId }, caller) {
      const name = nameOf(requestId, caller);
      const leasing = leases.get(name);
      // What has not begun yet, since the context is still being read, never does.
      hold(name, Promise.resolve(fail(appError('alias-gone', { address: 'none' }))));
      const release = () => aliases.report('release', requestId, caller.documentId);
      const released = await release();
      // Nor may what has begun, and is not in the journal yet, stay with a page that is gone.
      return released.ok || !leasing ? released : leasing.then(release);
    },

    'offer.undo': ({ intentId }, caller) => aliases.report('undo', intentId, caller.documentId),

    'offer.field': ({ field, show }, caller) =>
      keepRule(caller, (settings) => withFieldRule(settings, { site: siteOf(caller.origin), field, show })),

    async 'page.picked'({ field }, caller) {
      const { origin, tabId, frameId } = caller;
      await services.tellTab(tabId, { bauta: 'pick.end' });
      if (field === '') return ok(null);
      const done = await keepRule(caller, (settings) =>
        withFieldRule(settings, { site: siteOf(origin), field, show: true }),
      );
      // A tab from before the install has no mark, and no panel.
      if (!(await services.tellTab(tabId, { bauta: 'panel.open' }, frameId))) await services.openPopup();
      return done;
    },

    async 'offer.refused'({ domain }, caller) {
      const done = await stored(() =>
        services.changePageSettings(
          (settings) => withRefusal(settings, siteOf(caller.origin), domain),
          caller.private,
        ),
      );
      return done.ok ? ok((await domainFor(services, caller.origin)) !== undefined) : done;
    },

    async 'offer.silence'(args, caller) {
      const until = args.for === 'hour' ? Date.now() + hour : 0;
      return keepRule(caller, (settings) => ({
        ...settings,
        never: { ...settings.never, [siteOf(caller.origin)]: until },
      }));
    },

    'offer.account': ({ accountId }, caller) =>
      accounts.arrange(accountId, { site: caller.origin }, caller.private),

    async 'popup.open'() {
      await services.openPopup();
      return ok(null);
    },
  };
  return page;

  /** The person's word on a site or its fields. Content scripts read such rules from the disk alone: in a private window it holds for the page. */
  async function keepRule(
    caller: PageCaller,
    edit: (settings: PageSettings) => PageSettings,
  ): Promise<Result<null>> {
    return caller.private ? ok(null) : stored(() => services.changePageSettings(edit));
  }

  /** Begins a lease before the panel asks for it: the panel is still being drawn, and the server is far away. */
  function begin(requestId: string, caller: PageCaller, wish: ReturnType<typeof wishAt>): void {
    const name = nameOf(requestId, caller);
    if (!leases.has(name)) hold(name, lease(requestId, caller, wish));
  }

  /** A document that is gone collects nothing. */
  function hold(name: string, leasing: Promise<Reply<'offer.lease'>>): void {
    leases.set(name, leasing);
    setTimeout(() => leases.get(name) === leasing && leases.delete(name), uncollected);
  }

  async function lease(
    requestId: string,
    caller: PageCaller,
    wishing: ReturnType<typeof wishAt>,
  ): Promise<Reply<'offer.lease'>> {
    const { tabId, documentId, origin } = caller;
    const [owner, wish] = await Promise.all([services.ownerFor(caller.private, origin), wishing]);
    return owner.ok ? aliases.lease(owner.value, { requestId, tabId, documentId, origin }, wish) : owner;
  }

  /** The accounts to choose from, the one in use first. */
  async function namesBeside(current: Account | null): Promise<OfferContext['accounts']> {
    const all = await accounts.list();
    if (all.length < 2 || !current) return [];
    const names = accountNames(all);
    // In a round, so that whoever takes the next one again and again comes to each.
    const at = all.findIndex(({ id }) => id === current.id);
    const ordered = [...all.slice(at), ...all.slice(0, at)];
    return ordered.map(({ id }) => ({ id, name: names.get(id) ?? '' }));
  }
}

/** Names a lease: no document speaks for another's. */
function nameOf(requestId: string, { documentId }: PageCaller): string {
  return `${documentId} ${requestId}`;
}

/** A write to settings, its failure as a sentence. */
async function stored(write: () => Promise<void>): Promise<Result<null>> {
  try {
    await write();
    return ok(null);
  } catch (error) {
    return fail(appError('no-journal', { detail: String(error) }));
  }
}
