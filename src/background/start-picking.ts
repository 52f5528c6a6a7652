import { browser } from '../platform/browser.ts';

/** Built beside the content script, and in no page that nobody asked for it. */
const script = 'src/content/pick.iife.js';

/**
 * Lets the person point at a field in a tab. False where the browser gives no access: its own pages, shops of extensions, and tabs in which
 * neither our button, our menu nor our key was pressed.
 */
export async function startPicking(tabId: number): Promise<boolean> {
  const run = (allFrames: boolean) =>
    browser.scripting.executeScript({ target: { tabId, allFrames }, files: [script] });
  try {
    // A frame of another site may refuse, and is then no reason to leave the page alone.
    await run(true).catch(() => run(false));
    return true;
  } catch {
    return false;
  }
}
