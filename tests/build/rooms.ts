/** Which room may import which: the architecture, as data. `docs/architecture.md` draws the same picture. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  jmap: ['domain'],
  oauth: ['domain'],
  detection: ['domain'],
  aliases: ['domain'],
  account: ['domain', 'jmap', 'oauth'],
  i18n: [],
  platform: ['domain'],
  messages: ['domain'],
  background: ['domain', 'jmap', 'oauth', 'aliases', 'account', 'messages', 'platform', 'i18n'],
  content: ['domain', 'detection', 'messages', 'i18n'],
  ui: ['domain', 'i18n'],
  popup: ['domain', 'messages', 'ui', 'i18n', 'platform'],
  sidebar: ['popup', 'platform'],
  options: ['domain', 'messages', 'ui', 'i18n', 'platform'],
  welcome: ['domain', 'popup', 'ui', 'i18n'],
};

/** Packages that belong to one place only. */
export const packages: Readonly<Record<string, RegExp>> = {
  'webextension-polyfill': /^src\/platform\/(?:page-)?browser\.ts$/,
  tldts: /^src\/domain\/site\.ts$/,
  idb: /^src\/platform\//,
  oauth4webapi: /^src\/oauth\//,
  valibot: /^src\/(domain\/parse-|jmap\/|oauth\/|account\/|messages\/parsers|platform\/)/,
  preact: /^src\/(popup|options|sidebar|welcome|ui)\//,
  '@preact/signals': /^src\/(popup|options|sidebar|welcome|ui)\//,
};

/** Files that a room offers to some rooms only: tokens have one owner, pages stay light. */
export const doors: readonly { readonly from: RegExp; readonly to: RegExp; readonly why: string }[] = [
  {
    from: /^src\/(background|platform|popup|sidebar)\//,
    to: /^src\/platform\/page-browser\.ts/,
    why: 'the polyfill costs a start of the background 4 ms, of the popup 2',
  },
  {
    from: /^src\/(popup|options|sidebar|welcome|ui)\//,
    to: /^src\/platform\/(?!(?:(?:page-)?browser|locks)\.ts)/,
    why: 'our pages ask the background; storage and secrets are its own',
  },
  {
    from: /^src\/(popup|options|sidebar|welcome|content|ui)\//,
    to: /^src\/messages\/(?!(?:contract|send|told)\.ts)/,
    why: 'only the background serves',
  },
  {
    from: /^src\/content\//,
    to: /^src\/domain\/(site|parse-)/,
    why: 'the public suffix list and the parsers are too heavy for every page',
  },
];
