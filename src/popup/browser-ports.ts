import { send } from '../messages/send.ts';
import { readTold } from '../messages/told.ts';
import { browser, type Runtime } from '../platform/page-browser.ts';
import { copyText } from '../ui/copy-text.ts';
import type { KeyValue, Ports } from './state/ports.ts';

/** The popup's ports in a real browser. */
export const browserPorts: Ports = {
  place: {},
  send: (verb, args) => send((message) => browser.runtime.sendMessage(message), verb, args),
  session: keyValue(browser.storage.session),
  local: keyValue(browser.storage.local),
  onTold(listener) {
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
      const told = readTold(message, sender, browser.runtime.id);
      if (told) listener(told);
      return undefined;
    });
  },
  copy: copyText,
  saveFile(name, type, text) {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The download has begun by then; the page may live for hours in a side panel.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
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
