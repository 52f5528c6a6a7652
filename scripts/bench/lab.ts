import { withHostPermissions } from '../../tests/e2e/harness/built-extension.ts';
import { type EmbeddedServer, startServer } from '../../tests/server/start.ts';
import { type Chromium, launchChromium } from './chromium.ts';
import { writeFloors } from './floors.ts';
import { signIn, versionOf } from './ours.ts';
import { type Site, serveSite } from './site.ts';
import { inTab } from './tab.ts';
import { findExtensionId } from './worker.ts';

/**
 * Who takes part in every round: two browsers without extensions, whose difference is the noise; the floors; and ours.
 */
export const competitors = ['none', 'none again', 'listener', 'icon', 'ours'] as const;
export type Competitor = (typeof competitors)[number];

/** All that the measurements work with. */
export interface Lab {
  readonly dist: string;
  readonly site: Site;
  readonly server: EmbeddedServer;
  readonly browsers: Readonly<Record<Competitor, Chromium>>;
  readonly ids: { readonly ours: string; readonly listener: string; readonly icon: string };
  readonly version: string;
  /** A number no visit had before. */
  nextVisit(): number;
  /** How long the mail server waits before it handles a request, in ms. */
  setDelay(ms: number): void;
  close(): Promise<void>;
}

/** Starts servers and browsers, and signs ours in. */
export async function openLab(executable: string, dist: string): Promise<Lab> {
  const floors = writeFloors();
  // The person's click on a browser's prompt grants this at sign-in; without it every request would cost a preflight.
  const granted = withHostPermissions({ path: dist, remove: () => {} }, ['http://127.0.0.1/*']);
  const server = await startServer();
  const site = await serveSite();
  const launch = (folder: string | null) => launchChromium(executable, folder);
  const browsers = {
    none: await launch(null),
    'none again': await launch(null),
    listener: await launch(floors.folders.listener),
    icon: await launch(floors.folders.icon),
    ours: await launch(granted.path),
  };
  const [ours, listener, icon] = [
    await findExtensionId(browsers.ours),
    await findExtensionId(browsers.listener),
    await findExtensionId(browsers.icon),
  ];
  const version = versionOf(dist);
  await signIn(browsers.ours, { id: ours, version }, server.urls.session, server.tokens.demo);
  await tellFloor(browsers.icon, icon, server);
  let visits = 0;
  return {
    dist,
    site,
    server,
    browsers,
    ids: { ours, listener, icon },
    version,
    nextVisit: () => ++visits,
    setDelay(ms) {
      server.control.clearFaults();
      if (ms > 0) server.control.arm({ kind: 'delay', ms, times: 'always', match: { place: 'mail' } });
    },
    async close() {
      await Promise.all(Object.values(browsers).map((browser) => browser.close()));
      await Promise.all([site.close(), server.close()]);
      floors.remove();
      granted.remove();
    },
  };
}

/** The floor is told in its own storage where to ask and as whom. */
async function tellFloor(browser: Chromium, id: string, server: EmbeddedServer): Promise<void> {
  const token = server.tokens.demo;
  const reply = await fetch(server.urls.session, { headers: { Authorization: `Bearer ${token}` } });
  const { primaryAccounts, apiUrl } = (await reply.json()) as {
    primaryAccounts: Record<string, string>;
    apiUrl: string;
  };
  const accountId = primaryAccounts['https://www.fastmail.com/dev/maskedemail'];
  const api = new URL(apiUrl, server.urls.session).href;
  await inTab(browser, async (tab) => {
    await tab.goto(`chrome-extension://${id}/manifest.json`);
    await tab.evaluate(`chrome.storage.local.set(${JSON.stringify({ api, token, accountId })})`);
  });
}
