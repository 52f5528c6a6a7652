import { findConfirmField } from '../detection/index.ts';
import { createAsk } from './ask.ts';
import { hearCommands, isFieldInHand } from './commands.ts';
import { contentBrowser } from './content-browser.ts';
import { fill, findFillFault } from './fill.ts';
import { lexicon } from './lexicon.ts';
import { beginLife } from './life.ts';
import { createOffers, type Offers } from './offer/offers.ts';
import { watchFields } from './watch-fields.ts';

const life = beginLife();
const { signal } = life;
let offers: Offers | null = null;
let lastField: HTMLInputElement | null = null;
let hears = false;

// A page in which nobody turns to a field pays for four listeners and no more.
const begin = () => {
  offers ??= createOffers(life, createAsk(life));
  return offers;
};
const hide = () => offers?.hide();

watchFields(
  {
    seen(field, how) {
      if (how === 'focus') lastField = field;
      if (life.alive()) begin().consider(field, how);
    },
    left: (how, target) => offers?.leave(how, target),
  },
  signal,
);

/** Every command is about a field that the person is at: before their first act here there is none to hear. */
function hear(): void {
  if (hears || !contentBrowser.runtime) return;
  hears = true;
  hearCommands(
    contentBrowser.runtime,
    {
      open: (field) => begin().open(field),
      fill(email) {
        const field = lastField;
        if (!field || !isFieldInHand(field) || findFillFault(field, email)) return false;
        hide();
        fill(field, findConfirmField(field, lexicon), email);
        return true;
      },
    },
    signal,
  );
}
for (const type of ['focusin', 'pointerdown', 'keydown']) {
  addEventListener(type, hear, { capture: true, passive: true, once: true, signal });
}

// An unused address goes back, and a page that returns from the back/forward cache starts clean.
addEventListener('pagehide', hide, { signal });
signal.addEventListener('abort', hide);
