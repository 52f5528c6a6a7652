import { t } from '../i18n/t.ts';
import { browser } from '../platform/browser.ts';

const id = 'new-address-here';

/** One entry on editable fields. Made at install; the click works wherever detection stays silent. */
export function createContextMenu(): void {
  browser.contextMenus.create({ id, title: t('menu_newAddressHere'), contexts: ['editable'] }, () => {
    // It exists already after a restart: that is what was wanted.
    void browser.runtime.lastError;
  });
}

/** Calls back with the tab and frame in which the entry was chosen. */
export function onContextMenu(callback: (tabId: number, frameId: number) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === id && tab?.id !== undefined) callback(tab.id, info.frameId ?? 0);
  });
}
