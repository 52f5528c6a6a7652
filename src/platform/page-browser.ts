import browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';
/**
 * The one door to the browser's API for our own pages, with the polyfill: what a listener answers, and what a call promises, is then the
 * same in every browser of the range. The background does without (`browser.ts`), since a person waits for its start.
 */
export { browser };
