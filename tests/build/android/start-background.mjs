// Starts the built background where the APIs that Firefox for Android lacks are not there, and fires an install. Ends with 0 if nothing throws.
// What it lacks: https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Browser_support_for_JavaScript_APIs
import { readFile } from 'node:fs/promises';

const missing = new Set([
  'contextMenus',
  'menus',
  'commands',
  'omnibox',
  'sidebarAction',
  'sidePanel',
  'windows',
]);
const listeners = [];

const event = (name) => ({
  addListener: (listener) => listeners.push({ name, listener }),
  removeListener() {},
  hasListener: () => false,
});

/** An API of which every member exists: events take listeners, everything else answers with nothing. */
function api(path) {
  return new Proxy(() => {}, {
    get(_, member) {
      if (typeof member === 'symbol' || member === 'then') return undefined;
      const name = path ? `${path}.${member}` : member;
      if (missing.has(name)) return undefined;
      if (name === 'runtime.id') return 'bauta@bauta.example';
      if (/^on[A-Z]/.test(member)) return event(name);
      return api(name);
    },
    apply: (_, __, [first]) => (path === 'runtime.getURL' ? `moz-extension://test/${first}` : answer(path)),
  });
}

function answer(path) {
  if (path === 'runtime.getManifest') return { version: '0', manifest_version: 3 };
  if (path === 'i18n.getMessage') return 'text';
  if (path.endsWith('.query')) return Promise.resolve([]);
  return Promise.resolve({});
}

const faults = [];
process.on('unhandledRejection', (error) => faults.push(error));
console.error = (...words) => faults.push(words.join(' '));
await import('fake-indexeddb/auto');
globalThis.browser = globalThis.chrome = api('');
// Files of the package, which only a browser can fetch by their addresses.
globalThis.fetch = async (url) => new Response(await readFile(`dist/firefox${new URL(url).pathname}`));
globalThis.self = globalThis;
// Firefox for Android has locks; Node 20 has not even a navigator.
globalThis.navigator ??= {
  onLine: true,
  language: 'en',
  userAgent: 'Android',
  locks: { request: (_, work) => work() },
};

try {
  await import(process.argv[2]);
} catch (error) {
  faults.push(error);
}
const heard = listeners.map(({ name }) => name);
for (const needed of ['runtime.onMessage', 'runtime.onInstalled', 'runtime.onStartup', 'alarms.onAlarm']) {
  if (!heard.includes(needed)) faults.push(`no listener on ${needed}`);
}
for (const { name, listener } of listeners) {
  if (name === 'runtime.onInstalled') await listener({ reason: 'update', previousVersion: '0' });
}
await new Promise((resolve) => setTimeout(resolve, 300));

process.stdout.write(JSON.stringify(faults.map(String)));
process.exit(0);
