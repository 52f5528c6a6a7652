import { send } from '../messages/send.ts';
import { browser } from '../platform/browser.ts';
import { copyText } from '../ui/copy-text.ts';
import { saveFile } from '../ui/save-file.ts';
import { hearTold } from './hear-told.ts';
import type { KeyValue, Ports } from './state/ports.ts';

/** The popup's ports in a real browser. */
export const browserPorts: Ports = {
  place: {},
  send: (verb, args) => send((message) => browser.runtime.sendMessage(message), verb, args),
  session: keyValue(browser.storage.session),
  local: keyValue(browser.storage.local),
  onTold: hearTold,
  copy: copyText,
  saveFile,
  openTab: (url) => void browser.tabs.create({ url }),
  openOptions: () => void browser.runtime.openOptionsPage(),
  async requestHosts(patterns) {
    try {
      return await browser.permissions.request({ origins: [...patterns] });
    } catch {
      // A host outside `optional_host_permissions`, e.g. plain http on another machine, can't be asked for.
      return false;
    }
  },
  makeWay() {
    if (location.pathname.includes('/popup/')) close();
  },
  drawn: () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
};

function keyValue(area: typeof browser.storage.local | typeof browser.storage.session): KeyValue {
  return {
    get: async (key) => (await area.get(key))[key],
    set: (key, value) => area.set({ [key]: value }),
    remove: (key) => area.remove(key),
  };
}
