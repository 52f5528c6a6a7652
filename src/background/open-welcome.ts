import { browser } from '../platform/browser.ts';

/** Opens the first-run page: at install, and never at an update. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}
