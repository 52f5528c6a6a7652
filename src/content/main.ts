import { createAsk } from './ask.ts';
import { hearCommands } from './commands.ts';
import { contentBrowser } from './content-browser.ts';
import type { Life } from './life.ts';
import { createOffers } from './offer/offers.ts';
import type { FieldListener } from './watch-fields.ts';

/** Everything that a page pays for only once a person turns to a field: `index.iife.ts` begins it then. */
export function begin(life: Life): FieldListener {
  const { signal } = life;
  const offers = createOffers(life, createAsk(life));
  let lastField: HTMLInputElement | null = null;

  // Every command is about a field that the person is at: before this there was none to hear.
  if (contentBrowser.runtime) hearCommands(contentBrowser.runtime, offers, () => lastField, signal);

  // An unused address goes back, and a page that returns from the back/forward cache starts clean.
  addEventListener('pagehide', offers.hide, { signal });
  signal.addEventListener('abort', offers.hide);

  return {
    seen(field, how) {
      if (how === 'focus') lastField = field;
      if (life.alive()) offers.consider(field, how);
    },
    left: offers.leave,
  };
}
