import type { Page } from 'playwright';
import type { ExtensionVerbs, Reply } from '../../../src/messages/contract.ts';
import { type EmbeddedServer, type ServerOptions, startServer } from '../../server/start.ts';
import { type ChromiumExtension, type ChromiumOptions, launchChromium } from '../harness/chromium.ts';

/** The built extension in Chromium, signed in to an embedded server, and one page of ours to speak through. */
export interface SignedIn {
  readonly server: EmbeddedServer;
  readonly chromium: ChromiumExtension;
  readonly accountId: string;
  /** Says a verb as our own pages do. */
  say<V extends keyof ExtensionVerbs>(verb: V, args: ExtensionVerbs[V]['args']): Promise<Reply<V>>;
  close(): Promise<void>;
}

/** Starts both and signs in with the demo's API token. */
export async function signIn(
  options: { server?: ServerOptions; chromium?: ChromiumOptions } = {},
): Promise<SignedIn> {
  const server = await startServer(options.server);
  const chromium = await launchChromium(options.chromium);
  const desk = await chromium.openExtensionPage('src/popup/index.html');
  const say = sayFrom(desk);
  const signedIn = await say('signIn.start', {
    kind: 'token',
    server: server.urls.session,
    token: server.tokens.demo,
  });
  if (!signedIn.ok) throw new Error(`Sign-in failed: ${signedIn.error.code}`);
  const state = await say('app.state', {});
  const accountId = state.ok ? (state.value.accounts[0]?.id ?? '') : '';
  return {
    server,
    chromium,
    accountId,
    say,
    async close() {
      await chromium.close();
      await server.close();
    },
  };
}

/** Says a verb as our own pages do. */
export type Say = SignedIn['say'];

/** Speaks through a page of the extension. */
export function sayFrom(desk: Page): Say {
  return (verb, args) => speak(desk, verb, args);
}

function speak<V extends keyof ExtensionVerbs>(
  desk: Page,
  verb: V,
  args: ExtensionVerbs[V]['args'],
): Promise<Reply<V>> {
  return desk.evaluate(
    async ([bauta, given]) =>
      chrome.runtime.sendMessage({ bauta, v: chrome.runtime.getManifest().version, args: given }),
    [verb, args] as const,
  );
}
