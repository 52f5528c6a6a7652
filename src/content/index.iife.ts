import { findConfirmField } from '../detection/index.ts';
import { createAsk } from './ask.ts';
import { hearCommands, isFieldInHand } from './commands.ts';
import { contentBrowser } from './content-browser.ts';
import { fill, findFillFault } from './fill.ts';
import { beginLife } from './life.ts';
import { createOffers } from './offer/offers.ts';
import { watchFields } from './watch-fields.ts';

const life = beginLife();
const { signal } = life;
const offers = createOffers(life, createAsk(life));
let lastField: HTMLInputElement | null = null;

watchFields(
  {
    seen(field, how) {
      if (how === 'focus') lastField = field;
      if (life.alive()) offers.consider(field, how);
    },
    left: offers.leave,
  },
  signal,
);

if (contentBrowser.runtime) {
  hearCommands(
    contentBrowser.runtime,
    {
      open: offers.open,
      fill(email) {
        const field = lastField;
        if (!field || !isFieldInHand(field) || findFillFault(field, email)) return false;
        offers.hide();
        fill(field, findConfirmField(field), email);
        return true;
      },
    },
    signal,
  );
}

// An unused address goes back, and a page that returns from the back/forward cache starts clean.
addEventListener('pagehide', offers.hide, { signal });
signal.addEventListener('abort', offers.hide);
