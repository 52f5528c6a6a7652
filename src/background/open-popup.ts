import { browser } from '../platform/browser.ts';

const page = 'src/popup/index.html';

/** Opens the toolbar popup; where the browser doesn't let us (Firefox wants a click in its own frame), its page in a tab. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(page) });
  }
}
