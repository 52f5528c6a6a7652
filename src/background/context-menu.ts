import { t } from '../i18n/t.ts';
import { browser, type Menus } from '../platform/browser.ts';
import { sessionStore } from '../platform/key-value.ts';
import { hasSidePanel, openSidePanel } from '../platform/side-panel.ts';
import { knownAddresses } from './known-addresses.ts';
import type { Services } from './services.ts';
import { siteMenu } from './site-menu.ts';

/** What a person chose in the context menu of a field. `url` is the document's, where the browser tells. */
export interface MenuChoice {
  readonly what:
    | { readonly kind: 'new' }
    | { readonly kind: 'use'; readonly email: string }
    | { readonly kind: 'manage' | 'pick' };
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly private: boolean;
}

// Firefox for Android has no context menus.
const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
/** What the menu holds, as far as this start of the extension drew it: the browser keeps menus longer than workers live. */
const drawn = sessionStore('menu');

/**
 * Draws the menu of editable fields: a new address, this site's own, the list. Called at install and whenever addresses
 * changed; does nothing where the menu would be the same.
 */
export async function drawContextMenu(services: Services): Promise<void> {
  if (!menus) return;
  const ofSites = siteMenu(await knownAddresses(services));
  const entries: readonly Menus.CreateCreatePropertiesType[] = [
    ...[
      { id: 'new', title: t('menu_newAddressHere') },
      ...ofSites,
      { id: 'manage', title: t('menu_manage') },
    ].map((entry) => ({ ...entry, contexts: ['editable' as const] })),
    // On our own button in the toolbar.
    { id: 'pick', title: t('menu_pick'), contexts: ['action' as const] },
    ...(hasSidePanel ? [{ id: 'beside', title: t('menu_beside'), contexts: ['action' as const] }] : []),
  ];
  const next = JSON.stringify(entries);
  if (next === (await drawn.get('entries'))) return;
  await menus.removeAll();
  for (const entry of entries) {
    menus.create(entry, () => {
      // Drawn twice at the same moment: it exists already, which is what was wanted.
      void browser.runtime.lastError;
    });
  }
  await drawn.put('entries', next);
}

/** Calls back with what a person chose. Registered at once, since the browser starts a stopped background for it. */
export function onContextMenu(callback: (choice: MenuChoice) => void): void {
  menus?.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const id = String(info.menuItemId);
    if (id === 'beside') return void openSidePanel(tab.windowId ?? -2);
    const what = id.startsWith('use:')
      ? ({ kind: 'use', email: id.slice(4) } as const)
      : ({ kind: id === 'manage' || id === 'pick' ? id : 'new' } as const);
    callback({
      what,
      tabId: tab.id,
      frameId: info.frameId ?? 0,
      url: info.frameUrl ?? info.pageUrl ?? '',
      private: tab.incognito,
    });
  });
}
