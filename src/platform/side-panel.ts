import { browser } from './browser.ts';

interface SidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}

interface Sidebar {
  open(): Promise<void>;
}

// Chrome has a side panel (open() since 116), Firefox a sidebar, Firefox for Android neither. The types know the second only.
const sidePanel = (globalThis.chrome as { readonly sidePanel?: SidePanel } | undefined)?.sidePanel;
const sidebar = browser.sidebarAction as Sidebar | undefined;

/** Whether this browser can show a page of ours beside the tabs. */
export const hasSidePanel = Boolean(sidePanel ?? sidebar);

/** Opens it. Both browsers want to be asked within the very click, so nothing may be awaited before. */
export function openSidePanel(windowId: number): Promise<void> {
  return sidePanel?.open({ windowId }) ?? sidebar?.open() ?? Promise.resolve();
}
