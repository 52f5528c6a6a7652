import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chromium } from './chromium.ts';
import { inTab } from './tab.ts';

/** Path of the popup's page in the package. */
export const popupPath = 'src/popup/index.html';

/** The `version` of a built extension, which every message must carry. */
export function versionOf(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { version: string }).version;
}

/** An expression that says one verb to our background, from any of our own worlds. */
export function say(version: string, verb: string, args: object): string {
  return `chrome.runtime.sendMessage(${JSON.stringify({ bauta: verb, v: version, args })})`;
}

/** Signs our extension in with an API token, as its popup does. @throws with the answer where that fails. */
export async function signIn(
  browser: Chromium,
  extension: { readonly id: string; readonly version: string },
  server: string,
  token: string,
): Promise<void> {
  await inTab(browser, async (tab) => {
    await tab.goto(`chrome-extension://${extension.id}/${popupPath}`);
    const reply = await tab.evaluate<{ ok: boolean }>(
      say(extension.version, 'signIn.start', { kind: 'token', server, token }),
    );
    if (!reply?.ok) throw new Error(`sign-in failed: ${JSON.stringify(reply)}`);
  });
}

/** Account id of the only account, as our background names it. */
export async function findAccountId(
  browser: Chromium,
  extension: { readonly id: string; readonly version: string },
): Promise<string> {
  return inTab(browser, async (tab) => {
    await tab.goto(`chrome-extension://${extension.id}/${popupPath}`);
    const state = await tab.evaluate<{ value: { accounts: { id: string }[] } }>(
      say(extension.version, 'app.state', {}),
    );
    const [account] = state.value.accounts;
    if (!account) throw new Error('nobody is signed in');
    return account.id;
  });
}
