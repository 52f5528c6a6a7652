import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hostileRoutes } from '../../hostile/routes.ts';
import { builtExtension } from '../harness/built-extension.ts';
import { clickRole, waitForRole } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { enterIsolatedWorld } from '../harness/isolated-world.ts';
import { waitFor } from '../harness/wait.ts';
import { markName } from '../pages/play-offer.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

const otherExtension = fileURLToPath(new URL('../../hostile/other-extension', import.meta.url));
const uuid = '3f2f9f2c-8a1c-4a53-9c5f-0f3e1a1b2c3d';

describeChromium('those who may not ask', () => {
  let all: SignedIn;
  let page: Page;
  /** Runs code where our content script runs: what a page can do that has broken into its own process. */
  let asContentScript: <T>(code: string) => Promise<T>;

  beforeAll(async () => {
    // Both are let in; the other one is loaded when it is its turn.
    const both = `${builtExtension('chrome').path},${otherExtension}`;
    all = await signIn({
      server: { pages: hostileRoutes() },
      chromium: { args: [`--disable-extensions-except=${both}`] },
    });
    page = await all.chromium.context.newPage();
    await page.goto(all.server.urls.signUp);
    asContentScript = await enterIsolatedWorld(page);
  });
  afterAll(async () => {
    await all?.close();
  });

  const say = (verb: string, args: object, version = 'chrome.runtime.getManifest().version') =>
    asContentScript<{ ok: boolean; error?: { code: string } }>(
      `chrome.runtime.sendMessage({ bauta: '${verb}', v: ${version}, args: ${JSON.stringify(args)} })`,
    );

  it.each([
    ['aliases.list', () => ({ accountId: all.accountId, refresh: 'never' })],
    [
      'aliases.create',
      () => ({ requestId: uuid, accountId: all.accountId, origin: '', description: '', prefix: '' }),
    ],
    ['aliases.update', () => ({ accountId: all.accountId, id: 'x', patch: { state: 'deleted' } })],
    ['signOut', () => ({ accountId: all.accountId })],
    ['app.state', () => ({})],
    ['page.fill', () => ({ email: 'a@b.example' })],
    ['signIn.cancel', () => ({})],
  ])('58 · a content script gets nothing by %s', async (verb, args) => {
    expect(await say(verb, args())).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  });

  it('57 · a content script cannot name another origin than its own', async () => {
    const reply = await say('offer.lease', { requestId: uuid, origin: 'https://bank.example' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(all.server.control.masks()).toEqual([]);
  });

  it('62 · a content script of another build is told so, and nothing is made', async () => {
    const reply = await say('offer.lease', { requestId: uuid }, "'0.0.1'");
    expect(reply).toMatchObject({ ok: false, error: { code: 'version-mismatch' } });
    expect(all.server.control.masks()).toEqual([]);
  });

  it('56 · messages of no known shape meet silence or a refusal, and change nothing', async () => {
    const before = JSON.stringify(await all.say('app.state', {}));
    const odd = [
      `{ bauta: 'constructor', v: '0', args: {} }`,
      `{ bauta: '__proto__', v: '0', args: {} }`,
      `'x'.repeat(10_000_000)`,
      `{ bauta: 'offer.lease', v: chrome.runtime.getManifest().version, args: JSON.parse('{"__proto__":{"requestId":"${uuid}"}}') }`,
      `{ bauta: 'offer.lease', v: chrome.runtime.getManifest().version, args: { requestId: 'x'.repeat(1_000_000) } }`,
      `{ bauta: 'offer.silence', v: chrome.runtime.getManifest().version, args: { for: 'ever', site: 'bank.example' } }`,
    ];
    for (const message of odd) {
      const told = `chrome.runtime.sendMessage(${message}).then((reply) => reply?.ok ?? false, () => false)`;
      expect(await asContentScript(told), message).toBe(false);
    }
    expect(JSON.stringify(await all.say('app.state', {}))).toBe(before);
    expect(all.server.control.masks()).toEqual([]);
  });

  it('83 · a content script finds no secret in any storage', async () => {
    const token = all.server.tokens.demo;
    expect(await asContentScript('chrome.storage.local.get(null).then(JSON.stringify)')).not.toContain(token);
    const session = 'chrome.storage.session.get(null).then(JSON.stringify, () => "refused")';
    expect(await asContentScript(`(chrome.storage.session ? ${session} : "refused")`)).toBe('refused');
    expect(await asContentScript('indexedDB.databases().then(JSON.stringify)')).toBe('[]');
    const desk = await all.chromium.openExtensionPage('src/options/index.html');
    const kept = await desk.evaluate(async () => {
      const local = await chrome.storage.local.get(null);
      const sync = await chrome.storage.sync?.get(null);
      return JSON.stringify([local, sync ?? null, { ...localStorage }]);
    });
    await desk.close();
    expect(kept).not.toContain(token);
  });

  it('60 · another extension finds nobody to talk to, and a page no runtime at all', async () => {
    const cdp = (await all.chromium.context.browser()?.newBrowserCDPSession()) as CDPSession;
    const { id } = await (cdp as unknown as { send(m: string, p: object): Promise<{ id: string }> }).send(
      'Extensions.loadUnpacked',
      { path: otherExtension },
    );
    const other = await all.chromium.context.newPage();
    await other.goto(`chrome-extension://${id}/page.html`);
    const told = await other.evaluate(async (ours) => {
      const message = { bauta: 'app.state', v: '0', args: {} };
      const answered = await chrome.runtime.sendMessage(ours, message).then(
        (reply) => `answered ${JSON.stringify(reply)}`,
        (error: Error) => error.message,
      );
      const connected = await new Promise((resolve) => {
        const port = chrome.runtime.connect(ours);
        port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message));
        setTimeout(() => resolve('connected'), 1_000);
      });
      const read = await fetch(`chrome-extension://${ours}/manifest.json`).then(
        () => 'read',
        () => 'refused',
      );
      return [answered, connected, read];
    }, all.chromium.extensionId);
    await other.close();
    expect(told).toEqual([
      'Could not establish connection. Receiving end does not exist.',
      'Could not establish connection. Receiving end does not exist.',
      'refused',
    ]);
    expect(
      await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime),
    ).toBe('undefined');
  });

  it('47 · a frame of another site that has the focus takes nothing that is filled in from the popup', async () => {
    const host = await all.chromium.context.newPage();
    await host.goto(`${all.server.origins.shop}/hostile/46`);
    const field = host.frameLocator('#frame').locator('#email');
    await field.click();
    await host.bringToFront();
    const reply = await all.say('page.fill', { email: 'chosen@masked.example' });
    expect(await field.inputValue()).toBe('');
    expect(reply).toEqual({ ok: true, value: { filled: false } });
    await host.close();
  });

  it('55 · a page that goes elsewhere under the open popup gets no address under the old name, nor the new', async () => {
    const shop = all.server.origins.shop;
    const before = all.server.control.masks().length;
    const wanderer = await all.chromium.context.newPage();
    await wanderer.goto(`${shop}/sign-up`);
    const popup = await all.chromium.openPopup(wanderer);
    await popup.waitForText(/New address for localhost/);
    await wanderer.goto(all.server.origins.mail);
    await popup.click('button', /^New address for localhost/);
    // What the button named is what is made; the page that came instead sees nothing of it.
    const made = await waitFor('the address', () => all.server.control.masks()[before]);
    expect(made.forDomain).toBe(shop);
    expect(await wanderer.content()).not.toContain(made.email);
    all.server.control.removeMask(made.id);
    await popup.close();
    await wanderer.close();
  });

  it('61 · popup and options pages that are open answer nobody: one question, one address', async () => {
    const pages = await Promise.all([
      all.chromium.openExtensionPage('src/popup/index.html'),
      all.chromium.openExtensionPage('src/options/index.html'),
    ]);
    await page.bringToFront();
    await page.locator('#email').click();
    await clickRole(page, 'button', markName);
    await waitForRole(page, 'button', 'Use it');
    await waitFor('the address', async () => all.server.control.masks().length > 0);
    await clickRole(page, 'button', 'Use it');
    await waitFor('the fill', async () => (await page.inputValue('#email')).endsWith('@masked.example'));
    await waitFor('the claim', async () => all.server.control.masks()[0]?.state === 'enabled');
    expect(all.server.control.masks()).toHaveLength(1);
    for (const each of pages) await each.close();
  });
});
