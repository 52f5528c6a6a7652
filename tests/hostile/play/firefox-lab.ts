import type { ElementHandle, Page } from 'puppeteer-core';
import { type FirefoxExtension, launchFirefox } from '../../e2e/harness/firefox.ts';
import { browserWindow, contextOf, evaluateApart, evaluateIn } from '../../e2e/harness/firefox-bidi.ts';
import { clickIn, pointIn } from '../../e2e/harness/firefox-input.ts';
import { centreOf } from '../../e2e/harness/geometry.ts';
import { startServer } from '../../server/start.ts';
import type { Person } from '../person.ts';
import { hostileRoutes } from '../routes.ts';
import { claimedAt, type Lab } from './lab.ts';

/** Starts Firefox with the built extension and signs in. */
export async function openFirefoxLab(): Promise<Lab> {
  const server = await startServer({ pages: hostileRoutes() });
  const firefox = await launchFirefox();
  const request = { kind: 'token', server: server.urls.session, token: server.tokens.demo };
  const said = `{ bauta: 'signIn.start', v: browser.runtime.getManifest().version, args: ${JSON.stringify(request)} }`;
  const reply = await firefox.evaluate<{ ok: boolean }>(`browser.runtime.sendMessage(${said})`);
  if (!reply.ok) throw new Error('Sign-in failed.');
  let known = 0;
  return {
    browser: 'Firefox',
    server,
    async visit(url) {
      const before = await popupsOf(firefox);
      const page = await firefox.openPage(url);
      return {
        person: personAt(firefox, page, {
          popups: async () => (await popupsOf(firefox)).length - before.length,
          claimed: async () => claimedAt(server, url),
        }),
        async close() {
          await page.close();
          for (const context of await popupsOf(firefox)) {
            if (!before.includes(context)) await closePopup(firefox, context);
          }
        },
      };
    },
    async stored() {
      const all = await firefox.evaluate<unknown>(
        'Promise.all([browser.storage.local.get(null), browser.storage.sync?.get(null), { ...localStorage }])',
      );
      return JSON.stringify(all);
    },
    async complaints() {
      const all = (await firefox.extensionErrors()).map(({ where, text }) => `${where}: ${text}`);
      const fresh = all.slice(known);
      known = all.length;
      return fresh;
    },
    async close() {
      await firefox.close();
      await server.close();
    },
  };
}

interface Counts {
  popups(): Promise<number>;
  claimed(): Promise<readonly string[]>;
}

/** Its real popup, and tabs with the popup's page where Firefox lets nobody open that without a click of its own. */
async function popupsOf({ bidi, origin }: FirefoxExtension): Promise<string[]> {
  const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>(
    'browsingContext.getTree',
    {},
  );
  const tabs = contexts
    .filter(({ url }) => url.startsWith(`${origin}/src/popup`))
    .map(({ context }) => context);
  const chrome = await browserWindow(bidi);
  const isOpen = await evaluateIn<boolean>(bidi, chrome, `document.querySelector('${popup}') !== null`);
  return isOpen ? [popup, ...tabs] : tabs;
}

const popup = '.webextension-popup-browser';

async function closePopup({ bidi }: FirefoxExtension, context: string): Promise<void> {
  if (context !== popup) await bidi.send('browsingContext.close', { context });
  else
    await evaluateIn(
      bidi,
      await browserWindow(bidi),
      `document.querySelector('${popup}')?.closest('panel')?.hidePopup()`,
    );
}

const keys: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Backspace: '\uE003',
  Escape: '\uE00C',
  Shift: '\uE008',
};

function personAt(firefox: FirefoxExtension, page: Page, counts: Counts): Person {
  const { bidi } = firefox;
  const top = contextOf(page);
  const frameOf = async (selector: string) => {
    const frame = await ((await page.$(selector)) as ElementHandle<HTMLIFrameElement> | null)?.contentFrame();
    if (!frame) throw new Error(`${selector} holds no page.`);
    return (frame as unknown as { _id: string })._id;
  };
  const boxOf = (context: string, selector: string) =>
    evaluateApart<{ x: number; y: number; width: number; height: number }>(
      bidi,
      context,
      `(() => { const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return { x, y, width, height }; })()`,
    );
  const perform = (source: object) => bidi.send('input.performActions', { context: top, actions: [source] });
  return {
    browser: 'Firefox',
    ...counts,
    async click(selector, frame) {
      const context = frame ? await frameOf(frame) : top;
      await clickIn(bidi, context, centreOf(await boxOf(context, selector)));
    },
    spot: (selector) => boxOf(top, selector),
    async find(name, role = 'button') {
      const found = await firefox.findRole(page, role, name);
      return found ? { ...found.box, frame: found.context } : null;
    },
    press: (spot, times) => clickIn(bidi, spot.frame ?? top, centreOf(spot), times),
    move: (spot, dx = 0) =>
      pointIn(bidi, spot.frame ?? top, { x: centreOf(spot).x + dx, y: centreOf(spot).y }),
    wheel: async (dy) => {
      const actions = [{ type: 'scroll', x: 400, y: 300, deltaX: 0, deltaY: dy }];
      await perform({ type: 'wheel', id: 'wheel', actions });
    },
    key: async (name) => {
      const value = keys[name] ?? name;
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await perform({ type: 'key', id: 'keyboard', actions });
    },
    run: (code) => evaluateIn(bidi, top, `(${code.replace(/;$/, '')})`),
    async value(selector = '#email', frame) {
      const context = frame ? await frameOf(frame) : top;
      return evaluateApart<string>(
        bidi,
        context,
        `document.querySelector(${JSON.stringify(selector)})?.value ?? ''`,
      );
    },
    picture: (of) =>
      page.screenshot(of ? { clip: { x: of.x, y: of.y, width: of.width, height: of.height } } : {}),
    reads: () => firefox.shadowText(page),
    async goto(path) {
      await page.goto(new URL(path, page.url()).href);
    },
  };
}
