import type { Changed } from '../messages/contract.ts';
import { browser } from '../platform/browser.ts';

/** Tells open pages of ours that something changed. Nobody listening is the usual case, and no fault. */
export function tellPages(what: Changed['what']): void {
  const event: Changed = { bauta: 'changed', what };
  browser.runtime.sendMessage(event).catch(() => undefined);
}
