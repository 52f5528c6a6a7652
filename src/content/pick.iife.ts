import { send } from '../messages/send.ts';
import { contentBrowser, type MessageListener } from './content-browser.ts';
import { nameField } from './name-field.ts';
import { pickField } from './pick/pick-field.ts';

// Runs in a page only when the person asked to point at a field there. A second run ends the first.
const slot = Symbol.for('bauta.pick');
const world = globalThis as { [slot]?: AbortController };
world[slot]?.abort();
const controller = new AbortController();
world[slot] = controller;
const { signal } = controller;

/** Tells the background, which ends the others of the tab and opens the panel; an empty name: the person gave up. */
function end(field: HTMLInputElement | null): void {
  controller.abort();
  field?.focus({ preventScroll: true });
  const args = { field: field ? nameField(field) : '' };
  void send(async (message) => contentBrowser.runtime?.sendMessage(message), 'page.picked', args);
}

const hear: MessageListener = (message) => {
  if ((message as { bauta?: unknown } | null)?.bauta === 'pick.end') controller.abort();
  return undefined;
};
contentBrowser.runtime?.onMessage.addListener(hear);
signal.addEventListener('abort', () => contentBrowser.runtime?.onMessage.removeListener(hear));
addEventListener('pagehide', () => controller.abort(), { signal });

pickField(end, signal);
