import browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';
/**
 * The one door to the browser's API for pages whose start nobody waits for, with the polyfill: what a listener answers, and what a call promises, is then the
 * same in every browser of the range. Background and popup do without (`browser.ts`), since a person waits for their start.
 */
export { browser };
