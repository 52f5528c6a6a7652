import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type ChromiumExtension,
  centreOf,
  clickAt,
  clickRole,
  findAllInClosedShadow,
  findInClosedShadow,
  launchChromium,
  waitForRole,
} from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { type ProbeServer, startProbeServer } from '../harness/probe/server.ts';
import { waitFor } from '../harness/wait.ts';

const probe = { path: fileURLToPath(new URL('../harness/probe', import.meta.url)), remove: () => {} };

describeChromium('the Chromium harness', () => {
  let server: ProbeServer;
  let chromium: ChromiumExtension;

  beforeAll(async () => {
    server = await startProbeServer();
    chromium = await launchChromium({ extension: probe });
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  const ask = async (message: object) => {
    const page = await chromium.openPopupPage();
    const answer = await page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
    await page.close();
    return answer as { value?: unknown; error?: string };
  };

  it('clicks what a closed shadow root holds, as a person does', async () => {
    const page = await chromium.context.newPage();
    await page.goto(server.origin);
    const mark = await findInClosedShadow(page, (element) => element.attributes['aria-label'] === 'Mark');
    expect(mark).toMatchObject({ tagName: 'BUTTON', text: 'M', box: { x: 120, y: 60 } });
    if (mark) await clickAt(page.mouse, centreOf(mark.box));
    expect(await page.title()).toBe('clicked, trusted: true');
    await page.close();
  });

  it('reaches a closed shadow root in a frame of another site', async () => {
    const page = await chromium.context.newPage();
    await page.goto(`${server.origin}/framed`);
    const isMark = ({ text }: { text: string }) => text === 'M';
    const marks = await waitFor('both marks', async () => {
      const found = await findAllInClosedShadow(page, isMark);
      return found.length === 2 ? found : null;
    });
    const [, framed] = marks;
    expect(framed?.box).toMatchObject({ x: 90 + 7 + 5 + 120, y: 200 + 7 + 5 + 60 });
    if (framed) await clickAt(page.mouse, centreOf(framed.box));
    expect(await page.frames().at(-1)?.title()).toBe('clicked, trusted: true');
    expect(await page.title()).toBe('Framed');
    await page.close();
  });

  it('finds a control by what a screen reader says', async () => {
    const page = await chromium.context.newPage();
    await page.goto(server.origin);
    await clickRole(page, 'button', 'Mark');
    expect((await waitForRole(page, 'button', /trusted: true/)).box).toMatchObject({ x: 120, y: 60 });
    await page.close();
  });

  it('really stops the worker, and the next event starts another', async () => {
    const first = await ask({ verb: 'boot' });
    expect(await ask({ verb: 'boot' })).toEqual(first);
    await chromium.killWorker();
    const second = await ask({ verb: 'boot' });
    expect(second.value).not.toBe(first.value);
    await chromium.killWorker();
    expect(await (await chromium.worker()).evaluate(() => chrome.runtime.id)).toBe(chromium.extensionId);
  });

  it('opens the real popup over a page and works in it', async () => {
    const page = await chromium.context.newPage();
    await page.goto(server.origin);
    const twin = await chromium.context.newPage();
    await twin.goto(server.origin);
    await twin.evaluate(() => {
      document.title = 'Twin';
    });
    const popup = await chromium.openPopup(page);
    await popup.type('Word', 'buongiorno');
    await popup.click('button', 'Say');
    await popup.waitForText(/said buongiorno, trusted: true/);
    const current = await popup.evaluate<object>(
      'chrome.tabs.query({ active: true, currentWindow: true }).then(([{ url, title }]) => ({ url, title }))',
    );
    expect(current).toEqual({ url: `${server.origin}/`, title: 'Plain' });
    await twin.close();
    expect((await popup.screenshot()).subarray(1, 4).toString()).toBe('PNG');
    await popup.close();
    expect(await popup.isOpen()).toBe(false);
    await page.close();
  });

  it('clicks through the sign-in window of launchWebAuthFlow', async () => {
    const opened = chromium.context.waitForEvent('page', (page) => page.url().includes('/authorize'));
    const answer = ask({ verb: 'signIn', base: server.origin });
    const consent = await opened;
    await consent.getByRole('button', { name: 'Allow' }).click();
    expect(await answer).toEqual({ value: `https://${chromium.extensionId}.chromiumapp.org/?code=abc` });
  });

  it('collects errors of pages and tells whose they are', async () => {
    const page = await chromium.openPopupPage();
    await page.evaluate(() => setTimeout(() => console.error('probe complains')));
    await expect
      .poll(() => chromium.errors.ofExtension().map(({ text }) => text))
      .toContain('probe complains');
    await page.close();
  });

  it('collects errors and uncaught rejections of the worker, of each new one too', async () => {
    await chromium.killWorker();
    const worker = await chromium.worker();
    await worker.evaluate(() => {
      console.error('worker complains');
      setTimeout(() => Promise.reject(new Error('worker rejects')));
    });
    const texts = () => chromium.errors.ofExtension().map(({ text }) => text);
    await expect.poll(texts).toContain('worker complains');
    await expect.poll(() => texts().join()).toContain('worker rejects');
  });
});
