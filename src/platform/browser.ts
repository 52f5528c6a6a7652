import browser from 'webextension-polyfill';

export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
/** The one door to the browser's API for the worker and our own pages; content scripts use `content-browser.ts`. */
export { browser };
