import { browser } from '../platform/browser.ts';

const page = 'src/popup/index.html';
/** How long a new tab may take until it is found by its address, in ms. */
const opening = 5_000;

let openedAt = Number.NEGATIVE_INFINITY;

/**
 * Opens the toolbar popup; where the browser doesn't let us (Firefox wants a click in its own frame), its page in a tab: in the one that
 * shows it already, if there is one. Pages can ask for it, and none may fill the window with tabs.
 */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await openTab(browser.runtime.getURL(page));
  }
}

async function openTab(url: string): Promise<void> {
  const [shown] = await browser.tabs.query({ url });
  if (shown?.id !== undefined) await browser.tabs.update(shown.id, { active: true });
  else if (Date.now() - openedAt > opening) {
    openedAt = Date.now();
    await browser.tabs.create({ url });
  }
}
