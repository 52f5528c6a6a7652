import { browser } from '../platform/browser.ts';
import { mountAddresses } from '../popup/mount.tsx';

// Chrome's side panel and Firefox's sidebar: the same list as the toolbar's, beside the page. It stays open while tabs change, and
// speaks of the tab beside it, also while another window is in front.
const root = document.getElementById('app');
if (root) {
  const { id } = await browser.windows.getCurrent();
  const { session } = await mountAddresses(root, 'panel', id === undefined ? {} : { windowId: id });
  const look = () => {
    if (document.visibilityState === 'visible') void session.refresh();
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    if (tab.active && change.status === 'complete') look();
  });
  document.addEventListener('visibilitychange', look);
}
