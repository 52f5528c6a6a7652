import type { CDPSession, Frame, Page } from 'playwright';
import { centreOf, clickAt, findRole, pointAt, readPageText } from '../../e2e/harness/chromium.ts';
import { sleep } from '../../e2e/harness/wait.ts';
import { signIn } from '../../e2e/story/signed-in.ts';
import type { Person } from '../person.ts';
import { hostileRoutes } from '../routes.ts';
import { claimedAt, type Lab } from './lab.ts';

/** Starts Chromium with the built extension and signs in. */
export async function openChromiumLab(): Promise<Lab> {
  const signedIn = await signIn({ server: { pages: hostileRoutes() } });
  const { chromium, server } = signedIn;
  const { context } = chromium;
  const cdp = (await context.browser()?.newBrowserCDPSession()) as CDPSession;
  /** Popups of the extension are targets that Playwright does not list. */
  const countPopups = async () =>
    (await cdp.send('Target.getTargets')).targetInfos.filter(
      ({ type, url }) =>
        type === 'page' && url.startsWith(`chrome-extension://${chromium.extensionId}/src/popup`),
    ).length;
  return {
    browser: 'Chromium',
    server,
    async visit(url) {
      const page = await context.newPage();
      const others = new Set(context.pages());
      await page.goto(url);
      const before = await countPopups();
      const popups = async () => (await countPopups()) - before;
      return {
        person: personAt(page, { popups, claimed: async () => claimedAt(server, url) }),
        async close() {
          await page.close();
          for (const opened of context.pages()) if (!others.has(opened)) await opened.close();
        },
      };
    },
    async stored() {
      const page = await chromium.openExtensionPage('manifest.json');
      const all = await page.evaluate(async () =>
        JSON.stringify([
          await chrome.storage.local.get(null),
          await chrome.storage.sync?.get(null),
          { ...localStorage },
        ]),
      );
      await page.close();
      return all;
    },
    async complaints() {
      const told = chromium.errors.ofExtension().map(({ where, text }) => `${where}: ${text}`);
      chromium.errors.clear();
      return told;
    },
    close: signedIn.close,
  };
}

interface Counts {
  popups(): Promise<number>;
  claimed(): Promise<readonly string[]>;
}

function personAt(page: Page, counts: Counts): Person {
  const frameOf = (selector: string): Promise<Frame | Page> =>
    page.$(selector).then(async (element) => (await element?.contentFrame()) ?? page);
  const middle = (spot: { x: number; y: number; width: number; height: number }) => centreOf(spot);
  return {
    browser: 'Chromium',
    ...counts,
    async click(selector, frame) {
      const box = await (await (frame ? frameOf(frame) : page))
        .waitForSelector(selector)
        .then((e) => e.boundingBox());
      if (!box) throw new Error(`${selector} is not drawn.`);
      await clickAt(page.mouse, middle(box));
    },
    async spot(selector) {
      const box = await page.locator(selector).boundingBox();
      if (!box) throw new Error(`${selector} is not drawn.`);
      return box;
    },
    async find(name, role = 'button') {
      return (await findRole(page, role, name))?.box ?? null;
    },
    async press(spot, times = 1) {
      await pointAt(page.mouse, middle(spot));
      for (let clickCount = 1; clickCount <= times; clickCount++) {
        if (clickCount > 1) await sleep(90);
        await page.mouse.down({ clickCount });
        await sleep(20);
        await page.mouse.up({ clickCount });
      }
    },
    move: (spot, dx = 0) => page.mouse.move(middle(spot).x + dx, middle(spot).y),
    wheel: (dy) => page.mouse.wheel(0, dy),
    key: (name) => page.keyboard.press(name),
    run: (code) => page.evaluate(code),
    async value(selector = '#email', frame) {
      const at = await (frame ? frameOf(frame) : page);
      return at.$eval(selector, (field) => (field as HTMLInputElement).value).catch(() => '');
    },
    picture: (of) => page.screenshot({ caret: 'hide', ...(of ? { clip: of } : {}) }),
    reads: () => readPageText(page),
    async goto(path) {
      await page.goto(new URL(path, page.url()).href);
    },
  };
}
