import type { PageCommand } from '../messages/contract.ts';
import type { ContentBrowser, MessageListener } from '../platform/content-browser.ts';
import { findDeepFocus } from './deep-focus.ts';

interface Commanded {
  /** Opens the panel at a field. */
  open(field: HTMLInputElement): void;
  /** Puts an address into the field the person last used here; false where there is none that takes it. */
  fill(email: string): boolean;
}

/** Hears the background's commands. Synchronous, and silent to whatever is not one. */
export function hearCommands(
  runtime: NonNullable<ContentBrowser['runtime']>,
  { open, fill }: Commanded,
  signal: AbortSignal,
): void {
  const hear: MessageListener = (message, _sender, answer) => {
    // Only our own background can speak here; anything else it says is of another version.
    const command = message as PageCommand | null;
    if (command?.bauta === 'panel.open') {
      const field = findDeepFocus(document);
      const isField = field instanceof HTMLInputElement && /^(email|text|search)$/.test(field.type);
      if (isField) open(field);
      answer({ opened: isField });
    } else if (command?.bauta === 'fill') answer({ filled: fill(command.email) });
    return undefined;
  };
  runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(hear));
}
