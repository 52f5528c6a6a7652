import { type PagesHear, readTold } from '../messages/told.ts';
import { browser, type Runtime } from '../platform/browser.ts';

type Listener = (told: PagesHear) => void;

let listener: Listener | null = null;
const unheard: PagesHear[] = [];

// From the page's first moment: what the background tells while the page is still being evaluated would be told to nobody.
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const told = readTold(message, sender, browser.runtime.id);
  if (told && listener) listener(told);
  else if (told) unheard.push(told);
  return undefined;
});

/** Hears what the background tells unasked, and what it told before. One listener a page. */
export function hearTold(wanted: Listener): void {
  listener = wanted;
  for (const told of unheard.splice(0)) wanted(told);
}
