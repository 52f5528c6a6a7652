import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeFirefox } from '../harness/describe-browser.ts';
import { type FirefoxExtension, launchFirefox } from '../harness/firefox.ts';
import { type ProbeServer, startProbeServer } from '../harness/probe/server.ts';
import { waitFor } from '../harness/wait.ts';

const probe = { path: fileURLToPath(new URL('../harness/probe', import.meta.url)), remove: () => {} };

describeFirefox('the Firefox harness', () => {
  let server: ProbeServer;
  let firefox: FirefoxExtension;

  beforeAll(async () => {
    server = await startProbeServer();
    firefox = await launchFirefox({ extension: probe });
  }, 60_000);
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  const ask = (message: object) =>
    firefox.evaluate<{ value?: unknown; error?: string }>(
      `browser.runtime.sendMessage(${JSON.stringify(message)})`,
    );
  const signIn = async (redirect?: string) => {
    const answer = ask({ verb: 'signIn', base: server.origin, redirect });
    const consent = await waitFor('the sign-in window', async () =>
      (await firefox.browser.pages()).find((page) => page.url().startsWith(`${server.origin}/authorize`)),
    );
    await (await consent.waitForSelector('button'))?.click();
    return answer;
  };

  it('clicks what a closed shadow root holds, as a person does', async () => {
    const page = await firefox.openPage(server.origin);
    const mark = await firefox.clickRole(page, 'button', 'Mark');
    expect(mark.box).toMatchObject({ x: 120, y: 60 });
    await firefox.waitForRole(page, 'button', /trusted: true/);
    expect(await page.title()).toBe('clicked, trusted: true');
    expect(await firefox.shadowText(page)).toBe('M');
    await page.close();
  });

  it('reaches a closed shadow root in a frame of another site', async () => {
    const page = await firefox.openPage(`${server.origin}/framed`);
    await firefox.clickRole(page, 'button', 'Mark');
    const frame = page.frames().at(-1);
    await waitFor('both marks', async () => (await firefox.shadowText(page)) === 'M\nM');
    await firefox.clickRole(page, 'button', 'Mark');
    expect(await frame?.title()).toBe('clicked, trusted: true');
    await page.close();
  });

  it('really stops the background, and the next event starts another', async () => {
    const first = await ask({ verb: 'boot' });
    expect(await ask({ verb: 'boot' })).toEqual(first);
    await firefox.killBackground();
    expect((await ask({ verb: 'boot' })).value).not.toBe(first.value);
  });

  it('opens the real popup over a page and works in it', async () => {
    const page = await firefox.openPage(server.origin);
    const popup = await firefox.openPopup(page);
    await popup.type('Word', 'buongiorno');
    await popup.click('button', 'Say');
    await popup.waitForText(/said buongiorno, trusted: true/);
    const current = await popup.evaluate<string>(
      'browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.url)',
    );
    expect(current).toBe(`${server.origin}/`);
    expect((await popup.screenshot()).subarray(1, 4).toString()).toBe('PNG');
    await popup.close();
    expect(await popup.isOpen()).toBe(false);
    await page.close();
  });

  it('clicks through the sign-in window, with the address of the extension as redirect', async () => {
    const { value } = await signIn();
    expect(value).toMatch(/^https:\/\/[0-9a-f]{40}\.extensions\.allizom\.org\/\?code=abc$/);
  });

  it('clicks through the sign-in window, with a loopback redirect', async () => {
    const own = await firefox.evaluate<string>('browser.identity.getRedirectURL()');
    const redirect = `http://127.0.0.1/mozoauth2/${new URL(own).hostname.split('.')[0]}`;
    expect(await signIn(redirect)).toEqual({ value: `${redirect}?code=abc` });
  });

  it('collects the errors of pages', async () => {
    const page = await firefox.openPage(server.origin);
    await page.evaluate(() => console.error('page complains'));
    await expect.poll(() => firefox.errors.all.map(({ text }) => text)).toContain('page complains');
    await page.close();
  });

  it('collects the uncaught errors of the extension', async () => {
    const page = await firefox.openPopupPage();
    await page.evaluate(() => {
      setTimeout(() => Promise.reject(new Error('probe rejects')));
    });
    const texts = async () => (await firefox.extensionErrors()).map(({ text }) => text);
    await expect.poll(texts).toContain('Error: probe rejects');
    await page.close();
  });
});
