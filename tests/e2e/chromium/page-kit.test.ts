import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { makePageKit } from '../../../scripts/build/page-kit.ts';
import { pageKitParts } from '../../../src/domain/page-kit.ts';
import { type ChromiumExtension, findRole, launchChromium, waitForRole } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { sleep, waitFor } from '../harness/wait.ts';
import type { StandIn } from '../pages/launch-with-stand-in.ts';
import { focusField, markName, openPanel } from '../pages/play-offer.ts';
import { type PageServer, servePages } from '../pages/serve-pages.ts';
import { useStandIn } from '../pages/use-stand-in.ts';

const { texts } = makePageKit();

describeChromium('the kit that pages find in storage', () => {
  let server: PageServer;
  let chromium: ChromiumExtension;
  let desk: Page;

  beforeAll(async () => {
    server = await servePages();
    chromium = await launchChromium();
    desk = await chromium.openExtensionPage('manifest.json');
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  const kept = () => desk.evaluate((keys) => chrome.storage.local.get(keys), [...pageKitParts]);
  const keep = (kit: string) => desk.evaluate((value) => chrome.storage.local.set({ kit: value }), kit);
  const isKept = () => waitFor('the kit of this build', async () => isDeepStrictEqual(await kept(), texts));
  async function showsMark(): Promise<void> {
    const page = await chromium.context.newPage();
    await page.goto(`${server.origin}/plain`);
    await focusField(page);
    await page.close();
  }

  it('is there after the installation', isKept);

  it('shows the mark without waking the background', async () => {
    await chromium.killWorker();
    await showsMark();
    const cdp = await chromium.context.newCDPSession(desk);
    const { targetInfos } = await cdp.send('Target.getTargets');
    expect(targetInfos.filter(({ type }) => type === 'service_worker')).toEqual([]);
  });

  it('comes back where storage was wiped, at the next field', async () => {
    await desk.evaluate(() => chrome.storage.local.clear());
    await showsMark();
    await isKept();
  });

  it('replaces that of an older build at the next field', async () => {
    await keep('{"words":{},"style":""}');
    await showsMark();
    await isKept();
  });

  it('replaces that of an older build when the extension is updated', async () => {
    await keep('{"words":{},"style":""}');
    // What the browser tells the worker after an update; an unpacked extension can't be updated by a test.
    const worker = await chromium.worker();
    await worker.evaluate(() => {
      const event = chrome.runtime.onInstalled as unknown as { dispatch(details: object): void };
      event.dispatch({ reason: 'update', previousVersion: '0.0.1' });
    });
    await isKept();
  });
});

describeChromium('a kit that is not in storage as it should be', () => {
  const stage = useStandIn();
  let server: PageServer;
  let standIn: StandIn;
  let page: Page;

  beforeEach(() => {
    ({ server, standIn, page } = stage);
  });

  const verbs = async () => (await standIn.said()).map(({ verb }) => verb);

  it.each([
    ['forged by a page that broke into its process', texts.kit.replace('"stems":"', '"stems":"evil\\n')],
    ['nonsense', 'kit'],
    ['no text', 7],
  ])('is asked for once where it is %s', async (_, kit) => {
    await standIn.store({ kit });
    await page.goto(`${server.origin}/plain`);
    await focusField(page);
    await page.locator('#name').click();
    await focusField(page);
    expect(await verbs()).toEqual(['page.kit']);
  });

  /** Writes the label of the field in letters of which the kit's first part has no words. */
  const speakRussian = () =>
    page.evaluate(() => {
      for (const label of document.querySelectorAll('label')) label.textContent = 'Электронная почта';
    });

  it('is asked for words in other letters where a page has such letters, and nowhere else', async () => {
    await standIn.store({ kitWords: '' });
    await page.goto(`${server.origin}/plain`);
    await focusField(page);
    expect(await verbs()).toEqual([]);
    await page.locator('#name').click();
    await speakRussian();
    await focusField(page);
    await page.locator('#name').click();
    await focusField(page);
    expect(await standIn.said()).toMatchObject([{ verb: 'page.kit', args: { part: 'kitWords' } }]);
  });

  it('shows no mark where it has no words for what a page says', async () => {
    await standIn.store({ kitWords: '' });
    await standIn.play('page.kit', { error: { code: 'no-journal' } });
    await page.goto(`${server.origin}/plain`);
    await speakRussian();
    await page.locator('#email').click();
    await waitFor('the question', async () => (await verbs()).length > 0);
    expect(await findRole(page, 'button', markName)).toBeNull();
    await standIn.play('page.kit', {});
    await page.locator('#name').click();
    await focusField(page);
  });

  it('shows the mark at the field that the focus went to while its words were still on their way', async () => {
    await standIn.store({ kitWords: '' });
    await standIn.play('page.kit', { delay: 500 });
    await page.goto(`${server.origin}/strict`);
    await page.evaluate(() => {
      const form = document.querySelector('form');
      const another = form?.cloneNode(true) as HTMLFormElement;
      for (const each of another.querySelectorAll('[id]')) each.id += '2';
      for (const label of another.querySelectorAll('label')) {
        label.htmlFor += '2';
        label.textContent = 'Электронная почта';
      }
      form?.after(another);
    });
    await focusField(page);
    await page.locator('#email2').focus();
    await page.keyboard.press('Shift');
    await waitFor('the question', async () => (await verbs()).length > 0);
    await sleep(1_000);
    expect(await findRole(page, 'button', markName)).not.toBeNull();
  });

  it('names the mark as storage says, if that is its name in some language', async () => {
    await standIn.store({ markName: 'Neue maskierte Adresse für diese Website' });
    await page.goto(`${server.origin}/plain`);
    await page.locator('#email').click();
    await waitForRole(page, 'button', /^Neue maskierte Adresse für diese Website$/);
    await standIn.store({ markName: 'Click to win' });
    await page.reload();
    await focusField(page);
  });

  it('opens the panel where storage does not have that part', async () => {
    await standIn.store({ kitPanel: '' });
    await page.goto(`${server.origin}/plain`);
    await openPanel(page);
    expect(await verbs()).toContain('page.kit');
  });

  it('shows nothing while nobody has one, and asks again at the next field', async () => {
    await standIn.store({ kit: '' });
    await standIn.play('page.kit', { error: { code: 'no-journal' } });
    await page.goto(`${server.origin}/plain`);
    await page.locator('#email').click();
    await waitFor('the question', async () => (await verbs()).length > 0);
    expect(await findRole(page, 'button', markName)).toBeNull();
    await standIn.play('page.kit', {});
    await page.locator('#name').click();
    await openPanel(page);
  });
});
