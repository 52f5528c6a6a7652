import { appError } from '../domain/errors.ts';
import { fail, ok } from '../domain/result.ts';
import type { Handlers } from '../messages/serve.ts';
import type { Services } from './services.ts';

/** What only our own pages may ask: everything that shows or changes what exists. */
export function createExtensionHandlers(services: Services): Handlers['extension'] {
  const { accounts, aliases } = services;
  return {
    async 'app.state'() {
      const [list, standard, signIn, front] = await Promise.all([
        accounts.list(),
        accounts.choose(),
        accounts.progress(),
        services.currentSite(),
      ]);
      const site = front && { ...front, accountId: (await accounts.choose(front.origin))?.id ?? null };
      return ok({ accounts: list, defaultId: standard?.id ?? null, signIn, site, version: __VERSION__ });
    },

    async 'signIn.start'(request) {
      const signedIn = await accounts.signIn(request);
      services.changed('accounts');
      if (!signedIn.ok) return signedIn;
      services.resume(signedIn.value.id);
      return ok(null);
    },

    async 'signIn.cancel'() {
      await accounts.cancel();
      services.changed('sign-in');
      return ok(null);
    },

    async signOut({ accountId }) {
      const { revoked } = await services.signOut(accountId);
      services.changed('accounts');
      return ok({ revoked });
    },

    'account.arrange': ({ accountId, change }) => accounts.arrange(accountId, change),

    'server.features': ({ accountId }) => services.features(accountId),

    'aliases.list': ({ accountId, refresh }) => aliases.list(accountId, refresh),

    async 'aliases.create'({ requestId, accountId, origin, description, prefix, ...wish }) {
      const [owner, rules] = await Promise.all([services.owner(accountId, false), services.wishFor(origin)]);
      if (!owner.ok) return owner;
      // What was left empty is made by the person's rules.
      return aliases.create(owner.value, requestId, {
        ...rules,
        ...wish,
        ...(description && { description }),
        ...(prefix && { prefix }),
      });
    },

    'aliases.destroy': ({ accountId, id }) => aliases.destroy(accountId, id),

    'aliases.update': ({ accountId, id, patch }) => aliases.update(accountId, id, patch),

    async 'page.fill'({ email }) {
      const tab = await services.currentTab();
      if (tab === null) return fail(appError('no-answer'));
      return ok({ filled: await services.fillInTab(tab, email) });
    },
  };
}
