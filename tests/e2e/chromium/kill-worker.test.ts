import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { clickRole, readPageText, waitForRole } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { sleep, waitFor } from '../harness/wait.ts';
import { afterDwell, focusField, markName } from '../pages/play-offer.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

const field = '#email';

describeChromium('a service worker that is killed', () => {
  let all: SignedIn;
  let page: Page;

  beforeAll(async () => {
    all = await signIn();
  });
  afterAll(async () => {
    await all?.close();
  });
  beforeEach(async () => {
    page = await all.chromium.context.newPage();
    await page.goto(all.server.urls.signUp);
  });
  afterEach(async () => {
    await page.close();
    all.server.control.clearFaults();
    for (const { id } of all.server.control.masks()) all.server.control.removeMask(id);
    // Each test starts with an empty journal: what the last one leased is of no use to the next.
    await all.chromium.killWorker();
    await clearJournal(all);
  });

  /** Opens the panel and kills the worker as soon as `moment` has come. */
  async function killAt(moment: () => Promise<unknown>): Promise<void> {
    // Pages of ours were opened and closed meanwhile; a person looks at this one.
    await page.bringToFront();
    await focusField(page, field);
    await clickRole(page, 'button', markName);
    await moment();
    await all.chromium.killWorker();
  }

  /** The person goes on as if nothing had happened, and gets an address that works. */
  async function expectOneAddress(): Promise<void> {
    await waitForRole(page, 'button', 'Use it');
    await waitFor('the address', isShown, 25_000);
    await sleep(afterDwell);
    await clickRole(page, 'button', 'Use it');
    const email = await filledAddress();
    await waitFor(
      'the promotion',
      async () => all.server.control.masks().some(({ state }) => state === 'enabled'),
      20_000,
    );
    expect(all.server.control.masks().map((mask) => [mask.email, mask.state])).toEqual([[email, 'enabled']]);
  }

  /** The offered address stands on two lines; those the site already has, on one. */
  const isShown = async () => /^@masked\.example$/m.test(await readPageText(page));

  /** What stands in the field once something does. */
  const filledAddress = () =>
    waitFor('the address in the field', async () => (await page.locator(field).inputValue()) || null);

  const creations = () => all.server.log.where({ route: 'api' }).length;

  it('before the journal was written: the question is asked again and makes one address', async () => {
    await all.chromium.killWorker();
    await killAt(async () => undefined);
    await expectOneAddress();
  });

  it('after the journal was written and before the request arrived: one address is made', async () => {
    // The session is asked for first; while that hangs, the journal holds the intent and nothing was sent.
    await forgetSession(all);
    all.server.control.arm({ kind: 'delay', match: { route: 'session' }, ms: 1_500 });
    await killAt(() => sleep(400));
    await expectOneAddress();
  });

  it('after the server’s commit: the address that was made is found and used', async () => {
    all.server.control.arm({ kind: 'delay-after-commit', match: { jmap: 'MaskedEmail/set' }, ms: 3_000 });
    await killAt(() => waitFor('the commit', async () => all.server.control.masks().length === 1));
    await expectOneAddress();
  });

  it('after the reply: the address is in the journal, and no second one is made', async () => {
    await killAt(() => waitFor('the address', isShown, 10_000));
    const before = creations();
    await expectOneAddress();
    // One more: the promotion.
    expect(creations()).toBe(before + 1);
  });

  it('after the fill: the promotion is made up for on alarm', async () => {
    all.server.control.arm({ kind: 'delay', match: { call: 'update' }, ms: 60_000 });
    await killAt(() => waitFor('the address', isShown, 10_000));
    await sleep(afterDwell);
    await clickRole(page, 'button', 'Use it');
    await filledAddress();
    await sleep(300);
    await all.chromium.killWorker();
    all.server.control.clearFaults();
    const worker = await all.chromium.worker();
    // What the alarm does, now instead of in a minute.
    await worker.evaluate(() => chrome.alarms.create('recover', { when: Date.now() }));
    await waitFor('the promotion', async () => all.server.control.masks()[0]?.state === 'enabled', 50_000);
  });
});

async function clearJournal(all: SignedIn): Promise<void> {
  const desk = await all.chromium.openExtensionPage('src/popup/index.html');
  await desk.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('bauta');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('journal', 'readwrite');
          tx.objectStore('journal').clear();
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await desk.close();
}

async function forgetSession(all: SignedIn): Promise<void> {
  await all.chromium.killWorker();
  const desk = await all.chromium.openExtensionPage('src/popup/index.html');
  await desk.evaluate(async (id) => chrome.storage.session.remove(`session:${id}`), all.accountId);
  await desk.close();
  await all.chromium.killWorker();
}
