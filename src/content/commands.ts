import type { PageCommand } from '../messages/contract.ts';
import type { ContentBrowser, MessageListener } from './content-browser.ts';
import { findDeepFocus } from './deep-focus.ts';
import { takesText } from './fill.ts';
import type { Offers } from './offer/offers.ts';

/**
 * Hears the background's commands. They go to every frame of a tab: the one that acts answers `true`, the others keep
 * silent. Which one does is known at once, so that nobody waits for an answer that does not come. `lastField` is the one that the person last
 * used here.
 */
export function hearCommands(
  { onMessage }: NonNullable<ContentBrowser['runtime']>,
  { open, fill, findFault }: Offers,
  lastField: () => HTMLInputElement | null,
  signal: AbortSignal,
): void {
  const hear: MessageListener = (message, _sender, answer) => {
    // Only our own background can speak here; anything else it says is of another version.
    const command = message as PageCommand | null;
    if (command?.bauta === 'panel.open') {
      const field = findDeepFocus(document);
      if (!(field instanceof HTMLInputElement) || !takesText.test(field.type)) return undefined;
      open(field);
      answer(true);
    } else if (command?.bauta === 'fill') {
      const field = lastField();
      const fault = findFault();
      // What was chosen for the site of the tab is not for a frame of another site, unless the person pointed at this very frame.
      const isForeign = fault === 'opaque-origin' || (fault === 'foreign-frame' && !command.here);
      if (!field || isForeign || !isFieldInHand(field)) return undefined;
      fill(field, command.email).then(answer);
      return true;
    }
    return undefined;
  };
  onMessage.addListener(hear);
  signal.addEventListener('abort', () => onMessage.removeListener(hear));
}

/** Whether, of all frames of a tab, this is the one in which the person last used `field`. */
function isFieldInHand(field: Element): boolean {
  const focused = findDeepFocus(document);
  return focused === field || (window === window.top && !(focused instanceof HTMLIFrameElement));
}
