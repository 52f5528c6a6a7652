import type { BrowserContext, CDPSession, Page } from 'playwright';
import { findAccessible, readAccessibleText } from './accessible.ts';
import { asCdp, attachToTarget, type RawTarget } from './cdp.ts';
import { centreOf } from './geometry.ts';
import { clickAt, type Mouse } from './person.ts';
import { type ExtensionPopup, waitForMatch } from './popup.ts';
import { waitFor } from './wait.ts';

/**
 * Opens the real action popup over a page, exactly as a click on the toolbar button does: the extension gets its
 * `activeTab` right to the page. Headless Chromium shows the popup to the DevTools protocol as a target of type
 * `page`, which Playwright does not list.
 */
export async function openChromiumPopup(
  context: BrowserContext,
  extensionId: string,
  over: Page,
): Promise<ExtensionPopup> {
  const browser = context.browser();
  if (!browser) throw new Error('The persistent context has no browser to ask for targets.');
  const cdp = await browser.newBrowserCDPSession();
  await over.bringToFront();
  const before = new Set((await popupTargets(cdp, extensionId)).map((target) => target.targetId));
  const trigger = { id: extensionId, targetId: await findTab(cdp, over) };
  await asCdp(cdp).send('Extensions.triggerAction', trigger);
  const target = await waitFor('the action popup', async () =>
    (await popupTargets(cdp, extensionId)).find(({ targetId }) => !before.has(targetId)),
  );
  const popup = await attachToTarget(cdp, target.targetId);
  return drive(popup, () => cdp.send('Target.closeTarget', { targetId: target.targetId }));
}

/** The tab around a page. Its address tells it; where two tabs show the same, the page inside does. */
async function findTab(cdp: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tabs = targetInfos.filter(({ url }) => url === page.url());
  if (tabs.length === 1 && tabs[0]) return tabs[0].targetId;
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.detach();
  for (const tab of tabs) {
    const inside: string[] = [];
    const attached = await attachToTarget(cdp, tab.targetId, (method, params) => {
      if (method !== 'Target.attachedToTarget') return;
      inside.push((params as { targetInfo: { targetId: string } }).targetInfo.targetId);
    });
    await attached.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: true,
    });
    if (inside.includes(targetInfo.targetId)) return tab.targetId;
  }
  throw new Error(`No tab shows ${page.url()}.`);
}

async function popupTargets(cdp: CDPSession, extensionId: string) {
  const { targetInfos } = await cdp.send('Target.getTargets');
  return targetInfos.filter(
    ({ type, url }) => type === 'page' && url.startsWith(`chrome-extension://${extensionId}/src/popup/`),
  );
}

function drive(target: RawTarget, closeTarget: () => Promise<unknown>): ExtensionPopup {
  const mouse = mouseOf(target);
  const text = () => readAccessibleText(target);
  const click = async (role: string, name: string | RegExp, timeoutMs = 10_000) => {
    const found = await waitFor(
      `a ${role} named ${name}`,
      () => findAccessible(target, role, name),
      timeoutMs,
    );
    await target.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: found.backendNodeId });
    const shown = await findAccessible(target, role, name);
    await clickAt(mouse, centreOf((shown ?? found).box));
  };
  return {
    text,
    click,
    waitForText: (pattern, timeoutMs) => waitForMatch(text, pattern, timeoutMs),
    type: async (name, value) => {
      await click('textbox', name);
      await target.send('Input.insertText', { text: value });
    },
    evaluate: async <T>(expression: string) => {
      const reply = await target.send<{
        result: { value: T };
        exceptionDetails?: { text: string; exception?: { description?: string } };
      }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      const fault = reply.exceptionDetails;
      if (fault) throw new Error(fault.exception?.description ?? fault.text);
      return reply.result.value;
    },
    screenshot: async () => {
      const { data } = await target.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    isOpen: async () => target.isOpen(),
    close: async () => {
      if (!target.isOpen()) return;
      await closeTarget();
      await waitFor('the popup to close', () => !target.isOpen());
    },
  };
}

function mouseOf(target: RawTarget): Mouse {
  let at = { x: 0, y: 0 };
  const send = (type: string, button: 'none' | 'left') =>
    target.send('Input.dispatchMouseEvent', { type, ...at, button, clickCount: button === 'left' ? 1 : 0 });
  return {
    move: async (x, y) => {
      at = { x, y };
      await send('mouseMoved', 'none');
    },
    down: async () => {
      await send('mousePressed', 'left');
    },
    up: async () => {
      // The click may close the popup before it can answer.
      await send('mouseReleased', 'left').catch((error: unknown) => {
        if (target.isOpen()) throw error;
      });
    },
  };
}
