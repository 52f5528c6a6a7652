import { appError } from '../domain/errors.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { browser, type Tabs } from './browser.ts';

/** With this the browser tells the addresses of pages on this machine; a match pattern holds for every port. */
const loopback = 'http://127.0.0.1/*';

const isFirefox = 'getBrowserInfo' in browser.runtime;

/** What came of a tab: the address it reached, or null where it was closed. */
type Came = (tabId: number, url: string | null) => void;

/**
 * Sign-ins in a plain tab, whose redirect leads to this machine, where nobody listens: the browser shows an error page, and its
 * address is the answer. Seeing it takes no permission at install: `tabs.onUpdated` tells addresses of hosts that the person
 * has allowed, and 127.0.0.1 is asked for when such a sign-in begins.
 */
export function createSignInTabs(isRedirect: (url: string) => boolean, came: Came) {
  const updated = (tabId: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab) => {
    const url = [change.url, tab.url, tab.pendingUrl].find((each) => each !== undefined && isRedirect(each));
    if (url !== undefined) came(tabId, url);
  };
  const removed = (tabId: number) => came(tabId, null);

  const watch = () => {
    // Firefox keeps listening for a stopped background whatever is taken back later, so it is told what alone is of interest. Chrome knows no
    // filter, and forgets what is taken back.
    if (isFirefox) browser.tabs.onUpdated.addListener(updated, { urls: [loopback], properties: ['url'] });
    else browser.tabs.onUpdated.addListener(updated);
  };
  const listen = () => {
    watch();
    browser.tabs.onRemoved.addListener(removed);
  };
  const rest = () => {
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(removed);
  };

  return {
    /** At top level, so that a stopped worker hears of the redirect it was started for. */
    listen: isFirefox ? watch : listen,
    /** No sign-in is under way: a worker that listened on would be started for every page of the person's. */
    rest,

    async open(url: string): Promise<Result<number>> {
      if (!(await browser.permissions.contains({ origins: [loopback] }))) {
        return fail(appError('permission-missing', { detail: 'http://127.0.0.1' }));
      }
      listen();
      const { id } = await browser.tabs.create({ url });
      return id === undefined ? fail(appError('sign-in-failed', { detail: 'no tab' })) : ok(id);
    },

    /** The tab may be gone by itself. */
    close: (tabId: number) => browser.tabs.remove(tabId).catch(() => undefined),
  };
}
