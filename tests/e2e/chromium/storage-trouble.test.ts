import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { clickRole, readPageText } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { waitFor } from '../harness/wait.ts';
import { openPanel } from '../pages/play-offer.ts';
import { type SignedIn, sayFrom, signIn } from '../story/signed-in.ts';

describeChromium('storage that fails under us', () => {
  let all: SignedIn;
  let desk: Page;
  let page: Page;

  beforeAll(async () => {
    all = await signIn();
    page = await all.chromium.context.newPage();
    await page.goto(all.server.urls.signUp);
  });
  afterAll(() => all?.close());
  afterEach(() => expect(all.chromium.errors.ofExtension()).toEqual([]));

  const says = (sentence: string) =>
    waitFor(sentence, async () => (await readPageText(page)).includes(sentence));
  const masks = () => all.server.control.masks().length;

  /** Lets the browser refuse every write of the worker, as it does when the disk is full, until the answer is called. */
  async function fillDisk(): Promise<() => Promise<void>> {
    const worker = await all.chromium.worker();
    await worker.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
    });
    return () =>
      worker.evaluate(() => {
        (globalThis as unknown as { makeRoom: () => void }).makeRoom();
      });
  }

  it('full: nothing is created without its record, and the person hears why', async () => {
    desk = await all.chromium.openExtensionPage('src/popup/index.html');
    const makeRoom = await fillDisk();
    await page.bringToFront();
    await openPanel(page);
    await says('The browser cannot store anything, so nothing is created.');
    await says('No address was made.');
    await says('Please make some room, then try again.');
    expect(masks()).toBe(0);
    await makeRoom();
    await clickRole(page, 'button', 'Try again');
    await waitFor('the address', async () => masks() === 1);
  });

  it('deleted: the person is signed out, and one sign-in brings everything back', async () => {
    const [mask] = all.server.control.addMasks([{ state: 'enabled', email: 'kept@masked.example' }]);
    await desk.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('bauta');
          deleting.onsuccess = resolve;
          deleting.onerror = () => reject(deleting.error);
        }),
    );
    const say = sayFrom(desk);
    expect(await say('app.state', {})).toMatchObject({ ok: true, value: { accounts: [] } });
    const { urls, tokens } = all.server;
    expect(
      await say('signIn.start', { kind: 'token', server: urls.session, token: tokens.demo }),
    ).toMatchObject({
      ok: true,
    });
    const state = await say('app.state', {});
    const accountId = state.ok ? (state.value.accounts[0]?.id ?? '') : '';
    const listed = await say('aliases.list', { accountId, refresh: 'now' });
    expect(JSON.stringify(listed)).toContain(mask?.email);
    const made = await say('aliases.create', {
      requestId: crypto.randomUUID(),
      accountId,
      origin: 'https://shop.example',
      description: '',
      prefix: '',
    });
    expect(made).toMatchObject({ ok: true });
  });
});
