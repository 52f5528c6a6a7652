import type { PagesHear } from '../messages/contract.ts';
import { browser } from '../platform/browser.ts';

/** Tells open pages of ours. Nobody listening is the usual case, and no fault. */
export function tellPages(event: PagesHear): void {
  browser.runtime.sendMessage(event).catch(() => undefined);
}
