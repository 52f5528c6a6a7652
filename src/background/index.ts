import './open-early.ts';

import { bugOf } from '../domain/diagnostics.ts';
import { createListener } from '../messages/serve.ts';
import { onWake } from '../platform/alarms.ts';
import { browser, onMessage } from '../platform/browser.ts';
import { onHostsChanged } from '../platform/host-changes.ts';
import { renewPageSettings } from '../platform/page-settings-store.ts';
import { actOnChoice, offerAtField, pickInTab } from './act-at-field.ts';
import { createBadge } from './badge.ts';
import { compose } from './compose.ts';
import { drawContextMenu, onContextMenu } from './context-menu.ts';
import { findFocusedTab } from './current-tab.ts';
import { createExtensionHandlers } from './extension-handlers.ts';
import { watchReturn } from './notice-return.ts';
import { listenToOmnibox } from './omnibox.ts';
import { openWelcome } from './open-welcome.ts';
import { createPageHandlers } from './page-handlers.ts';
import { replaceOrphans } from './replace-orphans.ts';

// Wiring only. Every listener is registered now, synchronously: the browser starts a stopped worker for an event and
// forgets listeners that come later.
const services = compose((what) => {
  badge.refresh();
  if (what !== 'sign-in') drawMenuSoon();
});
const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('')).origin };
const bug = (error: unknown) => services.note(bugOf(error));
const badge = createBadge(services, bug);
const settle = () => void services.aliases.recover().then(badge.refresh).catch(bug);
const replaceScripts = () => replaceOrphans(browser, browser.runtime.getManifest().content_scripts ?? []);
const returning = watchReturn(browser.storage.session, replaceScripts);
const drawMenu = () => void drawContextMenu(services).catch(bug);
let drawing: ReturnType<typeof setTimeout> | undefined;
/** Changes come in bursts, and never at a worse moment than while an address is being made. */
function drawMenuSoon(): void {
  clearTimeout(drawing);
  drawing = setTimeout(drawMenu, 1_000);
}

services.watchSignIn();
onMessage(
  createListener({ page: createPageHandlers(services), extension: createExtensionHandlers(services) }, own),
  bug,
);
browser.runtime.onInstalled.addListener(({ reason }) => {
  services.note({ what: reason === 'install' ? 'installed' : 'updated' });
  drawMenu();
  void services.pageKit().catch(bug);
  void renewPageSettings().catch(bug);
  settle();
  returning.explain();
  void replaceScripts().catch(bug);
  if (reason === 'install') void openWelcome().catch(bug);
});
browser.runtime.onStartup.addListener(() => {
  returning.explain();
  void services.pageKit().catch(bug);
  settle();
});
onWake(settle);
onHostsChanged(() => void services.lookAtHosts().catch(bug));
// A worker that something else woke makes up for what its predecessor left, once it has answered.
setTimeout(() => {
  settle();
  void returning.look().catch(bug);
}, 1_000);
onContextMenu((choice) => void actOnChoice(services, choice).catch(bug));
listenToOmnibox(services);
// Firefox for Android has no commands.
(browser.commands as typeof browser.commands | undefined)?.onCommand.addListener(async (command) => {
  const tab = await findFocusedTab();
  if (!tab) return;
  const act = command === 'point-at-field' ? pickInTab(services, tab.tabId) : offerAtField(services, tab);
  await act.catch(bug);
});
