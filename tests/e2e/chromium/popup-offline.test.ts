import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../harness/find-browsers.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

const tea = 'amber.kettle51@masked.example';
const ferry = 'slow.harbour07@masked.example';

/** What a person has of their addresses while no server can be reached. */
describe.skipIf(findChromium() === null)('the popup without a network', () => {
  let world: SignedIn;
  let isServerUp = true;

  beforeAll(async () => {
    world = await signIn();
    world.server.control.addMasks([
      { email: tea, forDomain: 'https://tea.example', state: 'enabled' },
      { email: ferry, forDomain: 'https://ferry.example', state: 'enabled' },
    ]);
    await world.say('aliases.list', { accountId: world.accountId, refresh: 'now' });
  }, 60_000);
  afterAll(async () => {
    await world?.chromium.close();
    if (isServerUp) await world?.server.close();
  });

  const row = (popup: Page, email: string) => popup.locator(`.rows-virtual .row-main[title="${email}"]`);

  it('shows the list where the server is gone, and a change that cannot reach it changes nothing', async () => {
    isServerUp = false;
    await world.server.close();
    // Not a word of the server's is in any memory.
    await world.chromium.killWorker();
    const popup = await world.chromium.openPopupPage();
    await row(popup, tea).waitFor();
    await popup.getByRole('button', { name: 'Refresh' }).click();
    await popup.getByText('The mail server cannot be reached.').first().waitFor();
    await popup.getByRole('searchbox').fill('ferry');
    await expect.poll(() => popup.locator('.rows-virtual .row').count()).toBe(1);
    await popup.getByRole('button', { name: `Details of ${ferry}` }).click();
    await popup.getByRole('button', { name: 'Block' }).click();
    await expect.poll(() => popup.getByRole('alert').allTextContents()).not.toEqual([]);
    await popup.getByRole('button', { name: 'Back' }).click();
    expect(await popup.locator('.pill-disabled').count()).toBe(0);
    await popup.close();
  });

  it('says how old the list is where the whole network is gone, and why nothing can be changed', async () => {
    await pretendServerIsFarAway();
    const popup = await world.chromium.openPopupPage();
    await setOffline(popup, true);
    await popup.reload();
    await popup.getByText('You are offline', { exact: true }).waitFor();
    await popup.getByText('Changes have to wait for a connection').waitFor();
    await row(popup, tea).waitFor();
    await popup
      .getByRole('button', { name: `Select ${tea}` })
      .first()
      .click();
    const block = popup.getByRole('button', { name: 'Block' });
    expect(await block.getAttribute('aria-disabled')).toBe('true');
    expect(await block.getAttribute('title')).toBe('You are offline: changes have to wait for a connection.');
    expect(await popup.getByRole('button', { name: 'Copy', exact: true }).first().isEnabled()).toBe(true);
    await setOffline(popup, false);
    await expect.poll(() => block.getAttribute('aria-disabled')).toBe('false');
    expect(await popup.getByText('You are offline', { exact: true }).count()).toBe(0);
    await popup.close();
  });

  /** Takes the network from a page, as a cable that is pulled; Playwright's own way waits for workers that were stopped. */
  async function setOffline(page: Page, offline: boolean): Promise<void> {
    const cdp = await world.chromium.context.newCDPSession(page);
    await cdp.send('Network.enable');
    const none = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
    await cdp.send('Network.emulateNetworkConditions', { offline, ...none });
    // Detached, it would be given back.
    if (!offline) await cdp.detach();
  }

  /** A server on this very machine, as ours here is, is there without a network: so the account's is put elsewhere. */
  async function pretendServerIsFarAway(): Promise<void> {
    const desk = await world.chromium.openPopupPage();
    await desk.evaluate(async (id) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await done(indexedDB.open('bauta'));
      const accounts = () => db.transaction('accounts', 'readwrite').objectStore('accounts');
      const account: unknown = await done(accounts().get(id));
      const far = { ...(account as object), sessionUrl: 'https://mail.far.example/session' };
      await done(accounts().put(far, id));
      db.close();
    }, world.accountId);
    await desk.close();
    // The worker that starts now reads it anew.
    await world.chromium.killWorker();
  }
});
