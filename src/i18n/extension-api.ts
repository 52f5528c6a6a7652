type Names = { readonly browser?: unknown; readonly chrome?: unknown };

/**
 * The browser's API, under either of its two names. Only an own property counts as `browser`: in Chromium before 148 a page's
 * `<form id="browser">` would answer to that name.
 */
export const extensionApi = Object.hasOwn(globalThis, 'browser')
  ? (globalThis as Names).browser
  : (globalThis as Names).chrome;
