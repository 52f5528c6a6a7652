import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { centreOf, clickAt, clickRole, findRole, waitForRole } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { sleep, waitFor } from '../harness/wait.ts';
import { launchWithStandIn, type StandIn } from '../pages/launch-with-stand-in.ts';
import { afterDwell, expectFilled, focusField, markName, openPanel } from '../pages/play-offer.ts';
import { type PageServer, servePages } from '../pages/serve-pages.ts';

/** What hostile pages do, in words of the page's own scripts. `host` is our element. */
const attacks = {
  inline: `host.style.cssText = 'opacity:0!important;transform:scale(.01)!important;clip-path:inset(50%)!important;visibility:hidden!important;zoom:.01!important'`,
  sheet: `document.head.append(Object.assign(document.createElement('style'), { textContent: host.localName + '{opacity:0!important;filter:opacity(0)!important;mask-image:linear-gradient(transparent,transparent)!important;display:none!important;left:-999px!important}' }))`,
  cover: `document.head.append(Object.assign(document.createElement('style'), { textContent: host.localName + '::after,' + host.localName + '::before{content:""!important;position:fixed!important;inset:0!important;background:#fff!important;display:block!important}' }))`,
  animation: `host.animate([{ opacity: 0, transform: 'scale(0)' }, { opacity: 0, transform: 'scale(0)' }], { duration: 1e6, fill: 'both' })`,
  attributes: `host.hidden = true; host.inert = true; host.slot = 'none'`,
};

const overlay = `
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'inset:0;width:100vw;height:100vh;border:0;background:#eee;pointer-events:none';`;

describeChromium('a hostile page', () => {
  let server: PageServer;
  let standIn: StandIn;
  let page: Page;

  beforeAll(async () => {
    server = await servePages();
    standIn = await launchWithStandIn();
  });
  afterAll(async () => {
    await standIn?.chromium.close();
    await server?.close();
  });
  beforeEach(async () => {
    await standIn.reset();
    page = await standIn.chromium.context.newPage();
    await page.goto(`${server.origin}/plain`);
  });
  afterEach(async () => {
    await page.close();
    expect(standIn.chromium.errors.ofExtension()).toEqual([]);
  });

  const verbs = async () => (await standIn.said()).map(({ verb }) => verb);
  const run = (script: string) =>
    page.evaluate(
      (code) => void new Function('host', code)(document.documentElement.lastElementChild),
      script,
    );
  const value = () => page.inputValue('#email');

  /** Presses where the button is, whether or not it can be seen. */
  async function press(name: string | RegExp): Promise<void> {
    const button = await findRole(page, 'button', name);
    if (button) await clickAt(page.mouse, centreOf(button.box));
  }

  it.each(['inline', 'sheet', 'cover', 'animation'] as const)(
    'changes nothing of what the person sees by %s styles',
    async (attack) => {
      await openPanel(page);
      const shown = await page.screenshot({ animations: 'disabled', caret: 'hide' });
      await run(attacks[attack]);
      await sleep(100);
      expect(Buffer.compare(await page.screenshot({ animations: 'disabled', caret: 'hide' }), shown)).toBe(0);
    },
  );

  it('gets nothing by attributes on our element: it is usable or gone', async () => {
    await openPanel(page);
    await run(attacks.attributes);
    await press('Use it');
    await sleep(200);
    expect(await value()).toBe('');
  });

  it('opens nothing by synthetic presses and keys', async () => {
    await focusField(page);
    await run(`for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
      for (const target of [host, document.getElementById('email')])
        target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 400, clientY: 290 }));
      host.click();`);
    await sleep(200);
    expect(await standIn.said()).toEqual([]);
  });

  it('gains nothing by a double click whose second press lands on the button', async () => {
    await focusField(page);
    const mark = await waitForRole(page, 'button', markName);
    const { x, y } = centreOf(mark.box);
    await page.mouse.click(x, y);
    const use = await waitForRole(page, 'button', 'Use it');
    const target = centreOf(use.box);
    await page.mouse.move(target.x, target.y);
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await sleep(600);
    expect(await value()).toBe('');
    expect(await verbs()).not.toContain('offer.filled');
  });

  it('holds a press that comes early, and does it once', async () => {
    await focusField(page);
    await clickRole(page, 'button', markName);
    await clickRole(page, 'button', 'Use it');
    await expectFilled(page);
    expect((await verbs()).filter((verb) => verb === 'offer.filled')).toHaveLength(1);
  });

  it('cannot cover the panel with a popover: we rise, and the dwell begins anew', async () => {
    await openPanel(page);
    await run(`${overlay} document.body.append(cover); cover.showPopover();`);
    await sleep(afterDwell + 150);
    const topmost = await page.evaluate(() => {
      const covers = document.querySelector('[popover][style]') as HTMLElement;
      covers.style.pointerEvents = 'auto';
      return document.elementFromPoint(400, 360)?.localName;
    });
    expect(topmost).toMatch(/^x/);
    await press('Use it');
    await expectFilled(page);
  });

  it.each([
    ['a popover', `${overlay} document.body.append(cover); cover.showPopover();`],
    [
      'a popover in a closed shadow root',
      `const holder = document.createElement('div'); document.body.append(holder);
       ${overlay} holder.attachShadow({ mode: 'closed' }).append(cover); cover.showPopover();`,
    ],
  ])('gains nothing from a press at the moment that %s covers the panel', async (_what, script) => {
    await openPanel(page);
    const use = await waitForRole(page, 'button', 'Use it');
    const { x, y } = centreOf(use.box);
    await page.mouse.move(x, y);
    // The cover comes with the press itself, the least notice that a page can give.
    await run(`addEventListener('pointermove', () => { ${script} }, { once: true });`);
    await page.mouse.move(x + 1, y);
    await page.mouse.down();
    await page.mouse.up();
    expect(await value()).toBe('');
  });

  it.each([
    ['in the page', 'document.body.append(cover);'],
    [
      'in a closed shadow root',
      `const holder = document.createElement('div'); document.body.append(holder);
       holder.attachShadow({ mode: 'closed' }).append(cover);`,
    ],
  ])('gains nothing from a popover that flickers %s', async (_where, attach) => {
    await openPanel(page);
    const use = await waitForRole(page, 'button', 'Use it');
    await run(`${overlay} ${attach} setInterval(() => cover.togglePopover(), 1);`);
    await sleep(400);
    for (let i = 0; i < 4; i++) {
      await clickAt(page.mouse, centreOf(use.box));
      await sleep(120);
      expect(await value()).toBe('');
    }
    await sleep(500);
    expect(await value()).toBe('');
    expect(await verbs()).not.toContain('offer.filled');
  });

  it('gains nothing by moving the field under the pointer', async () => {
    await openPanel(page);
    await run(`const form = document.getElementById('form'); let x = 0;
      setInterval(() => { x = (x + 7) % 60; form.style.transform = 'translate(' + x + 'px,' + x + 'px)'; }, 40);`);
    await sleep(200);
    for (let i = 0; i < 8; i++) {
      await press('Use it');
      await sleep(30);
    }
    expect(await value()).toBe('');
  });

  it('does not hold us up when the person scrolls', async () => {
    await run(`document.body.style.paddingBottom = '2000px'`);
    await openPanel(page);
    await page.mouse.move(620, 500);
    await page.mouse.wheel(0, 60);
    await sleep(120);
    await press('Use it');
    await expectFilled(page);
  });

  it('that takes us out again and again has its way after three times, and stays quick', async () => {
    await focusField(page);
    await run(`window.taken = 0;
      new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes)
        if (node.localName?.startsWith('x')) { taken++; node.remove(); } }).observe(document, { childList: true, subtree: true });
      host.remove();`);
    await sleep(500);
    expect(await page.evaluate(() => (window as unknown as { taken: number }).taken)).toBeLessThanOrEqual(3);
    expect(await findRole(page, 'button', markName)).toBeNull();
  });

  it('that closes our popover gets it back in full view, and a new dwell', async () => {
    await openPanel(page);
    const use = await waitForRole(page, 'button', 'Use it');
    const { x, y } = centreOf(use.box);
    await page.mouse.move(x, y);
    await run(
      `host.hidePopover(); host.removeAttribute('popover'); host.style.cssText = 'opacity:0!important'; window.closedAt = performance.now();
      document.getElementById('email').addEventListener('input', () => { window.filledAt = performance.now() });`,
    );
    await page.mouse.down();
    await page.mouse.up();
    await sleep(600);
    const waited = await page.evaluate(() => {
      const { closedAt, filledAt } = window as unknown as { closedAt: number; filledAt?: number };
      return filledAt === undefined ? null : filledAt - closedAt;
    });
    // Either the press met nothing, or it counted only after the panel had been in view again for the whole dwell.
    expect(waited ?? 300).toBeGreaterThanOrEqual(300);
  });

  it('that opens a modal dialog elsewhere gets nothing, and nothing of ours throws', async () => {
    await openPanel(page);
    await run(
      `const modal = document.createElement('dialog'); modal.textContent = 'Hello'; document.body.append(modal); modal.showModal();`,
    );
    await press('Use it');
    await sleep(500);
    expect(await value()).toBe('');
  });

  it('cannot shrink the button under the size of a meant press', async () => {
    await openPanel(page);
    await run(`document.documentElement.style.zoom = '.05'`);
    await sleep(afterDwell);
    await press('Use it');
    await sleep(100);
    expect(await value()).toBe('');
  });

  it('learns nothing from objects that it names after the browser’s', async () => {
    await run(`document.body.insertAdjacentHTML('beforeend',
      '<form id="browser"><input name="runtime"><input name="i18n"></form><form id="chrome"></form>')`);
    await openPanel(page);
    await press('Use it');
    await waitFor('the address', async () => (await value()).endsWith('@mail.example'));
  });

  it('that replaced what scripts are made of does not touch ours', async () => {
    await run(`HTMLInputElement.prototype.dispatchEvent = EventTarget.prototype.dispatchEvent = () => true;
      Object.defineProperty(HTMLInputElement.prototype, 'value', { get: () => 'x', set() {} });
      Array.prototype.map = JSON.stringify = String.prototype.replace = () => { throw new Error('mine'); };`);
    await openPanel(page);
    await press('Use it');
    await waitFor('the acknowledgement', async () => (await verbs()).includes('offer.filled'));
  });
});
