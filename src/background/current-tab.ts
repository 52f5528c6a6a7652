import { displayHost, whyNoAlias } from '../domain/site.ts';
import type { PageCommand, SiteInFront } from '../messages/contract.ts';
import { browser } from '../platform/browser.ts';
import type { AtField } from './act-at-field.ts';

const inFront = (windowId?: number) =>
  browser.tabs.query({
    active: true,
    ...(windowId === undefined ? { lastFocusedWindow: true } : { windowId }),
  });

/** The tab in front of the person, in a window or in the one used last; `null` where there is none. */
export async function findCurrentTab(windowId?: number): Promise<number | null> {
  const [tab] = await inFront(windowId);
  return tab?.id ?? null;
}

/** Whether the tab in front is in a private window; our own page never is, but it may be open above one that is. */
export async function isInPrivate(): Promise<boolean> {
  const [tab] = await inFront();
  return tab?.incognito === true;
}

/** The tab in front, for the shortcut: pressing it grants `activeTab`, so its address is visible. */
export async function findFocusedTab(): Promise<AtField | null> {
  const [tab] = await inFront();
  return tab?.id === undefined ? null : { tabId: tab.id, url: tab.url ?? '', private: tab.incognito };
}

/**
 * The site in front, where it may have an address. Its url is visible because a click on the toolbar grants
 * `activeTab`; without that there is no site, and the popup says so.
 */
export async function findCurrentSite(
  windowId?: number,
): Promise<Pick<SiteInFront, 'origin' | 'name'> | null> {
  const [tab] = await inFront(windowId);
  if (!tab?.url || !URL.canParse(tab.url)) return null;
  const { origin } = new URL(tab.url);
  return whyNoAlias(origin) === null ? { origin, name: displayHost(origin) } : null;
}

/**
 * Says something to one frame of a tab, or to all of them, of which the one with the focused field acts. False where nobody
 * listens.
 */
export async function tellTab(tabId: number, command: PageCommand, frameId?: number): Promise<boolean> {
  try {
    const here = frameId !== undefined;
    return (await browser.tabs.sendMessage(tabId, { ...command, here }, here ? { frameId } : {})) === true;
  } catch {
    // No content script there: a browser page, or a tab from before an update.
    return false;
  }
}
