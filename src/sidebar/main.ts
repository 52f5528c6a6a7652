import { browser } from '../platform/browser.ts';
import { mountAddresses } from '../popup/mount.tsx';

// Chrome's side panel and Firefox's sidebar: the same list as the toolbar's, beside the page. It stays open while tabs change.
const root = document.getElementById('app');
if (root) {
  const { session } = await mountAddresses(root, 'panel');
  browser.tabs.onActivated.addListener(() => void session.refresh());
}
