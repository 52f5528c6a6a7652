import { afterAll, beforeAll, expect, it } from 'vitest';
import { versionOf } from '../../frameworks/ensure-packages.ts';
import { frameworkPages } from '../../frameworks/page-list.ts';
import { type FrameworkServer, serveFrameworkPages } from '../../frameworks/serve-pages.ts';
import { type EmbeddedServer, startServer } from '../../server/start.ts';
import { describeFirefox } from '../harness/describe-browser.ts';
import { type FirefoxExtension, launchFirefox } from '../harness/firefox.ts';
import { contextOf, evaluateIn } from '../harness/firefox-bidi.ts';
import { clickIn } from '../harness/firefox-input.ts';
import { signInByToken } from '../harness/firefox-say.ts';
import { type Box, centreOf } from '../harness/geometry.ts';
import { waitFor } from '../harness/wait.ts';
import { markName } from '../pages/play-offer.ts';

const isMasked = /^[^@\s]+@masked\.example$/;

/** One of each family: what reaches the field in Firefox goes through other wrappers than in Chromium. */
describeFirefox('frameworks take the address in Firefox, too', () => {
  let pages: FrameworkServer;
  let server: EmbeddedServer;
  let firefox: FirefoxExtension;
  const results: string[] = [];

  beforeAll(async () => {
    pages = await serveFrameworkPages();
    server = await startServer();
    firefox = await launchFirefox();
    await signInByToken(firefox, server);
  }, 90_000);
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
    await pages?.close();
    if (results.length > 0) console.log(results.join('\n'));
  });

  it.each(frameworkPages.filter((page) => page.firefox))('$title ($name)', async (subject) => {
    const page = await firefox.openPage(pages.urlOf(subject.name));
    const context = contextOf(page);
    const look = (selector: string) =>
      waitFor(selector, () => evaluateIn<Seen | null>(firefox.bidi, context, lookAt(selector)));
    const click = async (selector: string) =>
      clickIn(firefox.bidi, context, centreOf((await look(selector)).box));

    await click('#email');
    await firefox.clickRole(page, 'button', markName);
    await firefox.clickRole(page, 'button', 'Use it');
    const address = await waitFor('the address', async () => {
      const { value } = await look('#email');
      return isMasked.test(value) ? value : null;
    });
    await click('#password');
    await waitFor('the model', async () => (await evaluateIn(firefox.bidi, context, 'model()')) === address);
    expect((await look('#email')).value).toBe(address);
    await firefox.type(page, 'analytical engine\uE007');
    await waitFor('the server', () => pages.sentTo(subject.name) !== undefined);
    expect(pages.sentTo(subject.name)).toBe(address);
    await waitFor('the address to be kept', () =>
      server.control.masks().some(({ email, state }) => email === address && state === 'enabled'),
    );
    const version = subject.package ? versionOf(subject.package) : '';
    results.push(`${subject.title}  ${version}  Firefox  filled, kept after blur, sent`);
    await page.close();
  });

  it('complains of nothing', async () => {
    expect(await firefox.extensionErrors()).toEqual([]);
  });
});

interface Seen {
  readonly value: string;
  readonly box: Box;
}

/** Finds a field in the document or in open shadow roots; null while the framework draws. */
function lookAt(selector: string): string {
  return `(() => {
    const find = (root) => root.querySelector('${selector}')
      ?? [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && find(shadowRoot)).find(Boolean) ?? null;
    const field = find(document);
    if (!field) return null;
    const { x, y, width, height } = field.getBoundingClientRect();
    return { value: field.value, box: { x, y, width, height } };
  })()`;
}
