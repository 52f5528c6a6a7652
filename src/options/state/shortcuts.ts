import { browser } from '../../platform/page-browser.ts';

/** A key command of ours as the browser has it now. */
export interface Shortcut {
  readonly name: string;
  /** Such as `Ctrl+Shift+U`; empty where the browser gave none or another extension has it. */
  readonly keys: string;
}

/** Whether there are any: Firefox for Android knows no commands. */
export const hasShortcuts = (browser.commands as typeof browser.commands | undefined) !== undefined;

/** The commands that have or could have keys. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** The part of `commands` that only Firefox has, from 137 on. */
interface Firefox {
  readonly openShortcutSettings?: () => Promise<void>;
}

/**
 * Opens the browser's own page for shortcuts: no extension may change them there, and no page may link to it. False where the
 * browser has no way to it.
 */
export async function openShortcutPage(): Promise<boolean> {
  const { openShortcutSettings }: Firefox = browser.commands as Firefox;
  if (openShortcutSettings) {
    await openShortcutSettings.call(browser.commands);
    return true;
  }
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return false;
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return true;
}
