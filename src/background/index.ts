import { createListener } from '../messages/serve.ts';
import { onWake } from '../platform/alarms.ts';
import { browser } from '../platform/browser.ts';
import { showBadge } from './badge.ts';
import { compose } from './compose.ts';
import { createContextMenu, onContextMenu } from './context-menu.ts';
import { findCurrentTab, tellTab } from './current-tab.ts';
import { createExtensionHandlers } from './extension-handlers.ts';
import { createPageHandlers } from './page-handlers.ts';

// Wiring only. Every listener is registered now, synchronously: the browser starts a stopped worker for an event and
// forgets listeners that come later.
const services = compose();
const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin };
const settle = () =>
  void services.aliases
    .recover()
    .then(() => showBadge(services))
    .catch((error: unknown) => console.error('Bauta:', error instanceof Error ? error.name : 'error'));

browser.runtime.onMessage.addListener(
  // The polyfill's type wants a third kind of listener; returning a promise or undefined is what both browsers take.
  createListener(
    { page: createPageHandlers(services), extension: createExtensionHandlers(services) },
    own,
  ) as never,
);
browser.runtime.onInstalled.addListener(() => {
  createContextMenu();
  void services.keepPageKit();
  settle();
});
browser.runtime.onStartup.addListener(() => {
  void services.keepPageKit();
  settle();
});
onWake(settle);
onContextMenu((tabId, frameId) => void tellTab(tabId, { bauta: 'panel.open' }, frameId));
browser.commands.onCommand.addListener(async (command) => {
  if (command !== 'fill-new-address') return;
  const tab = await findCurrentTab();
  if (tab !== null) await tellTab(tab, { bauta: 'panel.open' });
});
