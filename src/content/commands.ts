import type { PageCommand } from '../messages/contract.ts';
import type { ContentBrowser, MessageListener } from './content-browser.ts';
import { findDeepFocus } from './deep-focus.ts';
import { takesText } from './fill.ts';

interface Commanded {
  /** Opens the panel at a field. */
  open(field: HTMLInputElement): void;
  /**
   * Puts an address into the field the person last used here, and tells whether it went in; null where there is none that takes it. `here`:
   * the person pointed at this very frame.
   */
  fill(email: string, here: boolean): Promise<boolean> | null;
}

/**
 * Hears the background's commands. They go to every frame of a tab: the one that acts answers `true`, the others keep
 * silent. Which one does is known at once, so that nobody waits for an answer that does not come.
 */
export function hearCommands(
  { onMessage }: NonNullable<ContentBrowser['runtime']>,
  { open, fill }: Commanded,
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
      const filling = fill(command.email, command.here === true);
      filling?.then(answer);
      return filling !== null;
    }
    return undefined;
  };
  onMessage.addListener(hear);
  signal.addEventListener('abort', () => onMessage.removeListener(hear));
}

/** Whether, of all frames of a tab, this is the one in which the person last used `field`. */
export function isFieldInHand(field: Element): boolean {
  const focused = findDeepFocus(document);
  return focused === field || (window === window.top && !(focused instanceof HTMLIFrameElement));
}
