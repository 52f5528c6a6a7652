import { browser } from '../platform/page-browser.ts';
import { mountAddresses } from '../popup/mount.tsx';

// Chrome's side panel and Firefox's sidebar: the same list as the toolbar's, beside the page. It stays open while tabs change.
const root = document.getElementById('app');
if (root) {
  const { session } = await mountAddresses(root, 'panel');
  const look = () => {
    if (document.visibilityState === 'visible') void session.refresh();
  };
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    if (tab.active && change.status === 'complete') look();
  });
  document.addEventListener('visibilitychange', look);
}
