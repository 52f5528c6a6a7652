import type { ChromiumExtension } from './chromium.ts';
import { waitFor } from './wait.ts';

/**
 * Loads the extension anew, as an update does: its pages close, `onInstalled` says `update`, and the content scripts that are
 * in pages become orphans. Chromium does so to an unpacked extension only for developers.
 */
export async function updateExtension({ context, extensionId, worker }: ChromiumExtension): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: {
          developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
        };
      }
    ).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await settings.close();
  const old = await worker();
  const gone = new Promise((resolve) => old.once('close', resolve));
  // The worker dies of it, before it can answer.
  await old.evaluate(() => setTimeout(() => chrome.runtime.reload()));
  await gone;
  await waitFor('the new worker', async () =>
    context.serviceWorkers().some((each) => each !== old && each.url().includes(extensionId)),
  );
}

/** Turns the extension off or on, as a person does at `chrome://extensions`. */
export async function setEnabled({ context, extensionId }: ChromiumExtension, on: boolean): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(([id, enabled]) => chrome.management.setEnabled(id, enabled), [
    extensionId,
    on,
  ] as const);
  await settings.close();
}
