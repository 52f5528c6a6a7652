import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePageKit } from '../../../scripts/build/page-kit.ts';
import { pageKitParts } from '../../../src/domain/page-kit.ts';
import { findFirefox } from '../harness/find-browsers.ts';
import { type FirefoxExtension, launchFirefox } from '../harness/firefox.ts';
import { browserWindow, evaluateIn } from '../harness/firefox-bidi.ts';
import { firefoxStage } from '../harness/firefox-stage.ts';
import { waitFor } from '../harness/wait.ts';
import { markName } from '../pages/play-offer.ts';
import { type PageServer, servePages } from '../pages/serve-pages.ts';

describe.skipIf(findFirefox() === null)('the kit that pages find in storage', () => {
  let server: PageServer;
  let firefox: FirefoxExtension;

  beforeAll(async () => {
    server = await servePages();
    firefox = await launchFirefox();
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  const isKept = () =>
    waitFor('the kit of this build', async () => {
      const kept = await firefox.evaluate<object>(
        `browser.storage.local.get(${JSON.stringify(pageKitParts)})`,
      );
      return isDeepStrictEqual(kept, makePageKit().texts);
    });
  async function showsMark(): Promise<void> {
    const page = await firefoxStage(firefox).openPage(`${server.origin}/plain`);
    await page.click('#email');
    await page.waitForRole('button', markName);
    await page.close();
  }

  it('is there after the installation', isKept);

  it('shows the mark without waking the background', async () => {
    await firefox.killBackground();
    await showsMark();
    const state = "WebExtensionPolicy.getByID('bauta@bauta.example').extension.backgroundState";
    expect(await evaluateIn(firefox.bidi, await browserWindow(firefox.bidi), state)).toBe('stopped');
  });

  it('comes back where storage was wiped, at the next field', async () => {
    await firefox.evaluate('browser.storage.local.clear()');
    await showsMark();
    await isKept();
  });
});
