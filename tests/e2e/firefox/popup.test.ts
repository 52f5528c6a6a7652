import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedServer, startServer } from '../../server/start.ts';
import { findFirefox } from '../harness/find-browsers.ts';
import { type FirefoxExtension, launchFirefox } from '../harness/firefox.ts';
import { sayIn } from '../harness/firefox-say.ts';
import { waitFor } from '../harness/wait.ts';

const size = 40;

/** The list in the other browser: what is drawn, searched, changed together and made. */
describe.skipIf(findFirefox() === null)('the popup in Firefox', () => {
  let firefox: FirefoxExtension;
  let server: EmbeddedServer;
  let popup: Page;
  const say = (verb: string, args: object) =>
    sayIn<{ readonly ok: boolean; readonly value: { accounts: { id: string }[] } }>(firefox, verb, args);

  beforeAll(async () => {
    server = await startServer({ quirks: { maxObjectsInSet: 15 } });
    firefox = await launchFirefox();
    await say('signIn.start', { kind: 'token', server: server.urls.session, token: server.tokens.demo });
    server.control.addMasks(
      Array.from({ length: size }, (_, i) => ({
        email: `mask.number${i}@masked.example`,
        state: 'enabled' as const,
        forDomain: `https://shop${i}.example`,
      })),
    );
    const { value } = await say('app.state', {});
    await say('aliases.list', { accountId: value.accounts[0]?.id, refresh: 'now' });
    popup = await firefox.openPopupPage();
  }, 60_000);
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  const press = (name: string | RegExp) => firefox.clickRole(popup, 'button', name);
  const rows = () => popup.$$eval('.rows-virtual .row', (all) => all.length);
  const states = () => new Set(server.control.masks().map(({ state }) => state));

  it('draws the list, and finds in it', async () => {
    await firefox.waitForRole(popup, 'button', 'Select several');
    await firefox.clickRole(popup, 'searchbox', /./);
    await firefox.type(popup, 'number39');
    await waitFor('one address', async () => (await rows()) === 1);
  });

  it('changes many together, in as many requests as the server wants, and takes that back', async () => {
    await popup.$eval('input[type=search]', (field) => {
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await waitFor('all addresses', async () => (await rows()) > 1);
    await press('Select several');
    await press(`Select all ${size}`);
    await press('Block');
    await press('Undo');
    await waitFor('the change to be taken back', () => states().size === 1 && states().has('enabled'));
    expect(server.log.calls('MaskedEmail/set')).toHaveLength(6);
  });

  it('makes a new address, and shows it', async () => {
    await press(/^New address/);
    await waitFor('the new address', async () =>
      (await popup.$eval('main', (page) => page.textContent ?? '')).includes('Your new address'),
    );
    expect(server.control.masks()).toHaveLength(size + 1);
    expect(await firefox.extensionErrors()).toEqual([]);
  });
});
