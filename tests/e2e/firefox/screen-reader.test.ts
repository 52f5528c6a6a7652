import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EmbeddedServer, startServer } from '../../server/start.ts';
import { describeFirefox } from '../harness/describe-browser.ts';
import { type FirefoxExtension, launchFirefox } from '../harness/firefox.ts';
import { callWith, contextOf, evaluateIn } from '../harness/firefox-bidi.ts';
import { clickIn } from '../harness/firefox-input.ts';
import { signInByToken } from '../harness/firefox-say.ts';
import type { Box } from '../harness/geometry.ts';
import { waitFor } from '../harness/wait.ts';
import { markName } from '../pages/play-offer.ts';

const keys = { tab: '\uE004', enter: '\uE007', escape: '\uE00C' };

/** By Firefox’s own roles and names; the whole of it is tried in Chromium. */
describeFirefox('a screen reader and a keyboard in Firefox', () => {
  let server: EmbeddedServer;
  let firefox: FirefoxExtension;

  beforeAll(async () => {
    server = await startServer();
    firefox = await launchFirefox();
    await signInByToken(firefox, server);
  }, 90_000);
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  it('hear the panel, reach it by Tab, and are back in the field after Escape and “Use it”', async () => {
    const page = await firefox.openPage(server.urls.signUp);
    const context = contextOf(page);
    const inPage = <T>(code: string) => evaluateIn<T>(firefox.bidi, context, code);
    const focusInPage = () => inPage<string>('document.activeElement.id');
    const press = (key: string) => firefox.type(page, key);
    const hasFocus = async (name: string) => {
      const button = await firefox.waitForRole(page, 'button', name);
      await waitFor(`the focus on ${name}`, () =>
        callWith<boolean>(firefox.bidi, context, button, "(node) => node.matches(':focus')"),
      );
    };
    const isGone = () =>
      waitFor('the panel to go', async () => !(await firefox.findRole(page, 'dialog', 'New masked address')));

    const { x, y, width, height } = await inPage<Box>(
      "(({ x, y, width, height }) => ({ x, y, width, height }))(document.getElementById('email').getBoundingClientRect())",
    );
    await clickIn(firefox.bidi, context, { x: x + width / 2, y: y + height / 2 });
    await firefox.clickRole(page, 'button', markName);
    await firefox.waitForRole(page, 'dialog', 'New masked address');
    await firefox.waitForRole(page, 'status', /@masked\.example$/);
    expect(await focusInPage()).toBe('email');
    await press(keys.tab);
    await hasFocus('Use it');
    await press(keys.escape);
    await isGone();
    expect(await focusInPage()).toBe('email');

    await firefox.clickRole(page, 'button', markName);
    await firefox.waitForRole(page, 'dialog', 'New masked address');
    await press(keys.tab);
    await hasFocus('Use it');
    await press(keys.enter);
    await firefox.waitForRole(page, 'status', /^Filled in\.$/);
    expect(await focusInPage()).toBe('email');
    expect(await inPage<string>("document.getElementById('email').value")).toMatch(/@masked\.example$/);
    await press(keys.tab);
    await isGone();
    expect(await focusInPage()).not.toBe('email');
  });

  it('complain of nothing', async () => {
    expect(await firefox.extensionErrors()).toEqual([]);
  });
});
