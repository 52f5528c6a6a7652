import type { Page } from 'playwright';
import { beforeEach, it } from 'vitest';
import { waitForRole } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { expectNoMark, focusField, markName } from '../pages/play-offer.ts';
import { useStandIn } from '../pages/use-stand-in.ts';

const form = (title: string, email: string) =>
  `<form onsubmit="return false"><h2>${title}</h2><label>Email <input type="email" id="${email}" name="email"></label>
   <label>Password <input type="password" name="password"></label><button>${title}</button></form>`;

describeChromium('a form that the page changes', () => {
  const stage = useStandIn();
  let page: Page;

  beforeEach(async () => {
    page = stage.page;
    await page.goto(`${stage.server.origin}/article`);
  });

  const show = (html: string) =>
    page.evaluate((inner) => {
      document.body.innerHTML = inner;
    }, html);
  /** The person turns away from the field before coming back. */
  const leave = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

  it('gets a mark once the tab for signing up is chosen, and none while it logs in', async () => {
    await show(form('Log in', 'email'));
    await page.locator('#email').click();
    await expectNoMark(page);
    await leave();
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('h2, button')) each.textContent = 'Create account';
    });
    await focusField(page);
  });

  it('is judged anew where another takes its place', async () => {
    await show(form('Create account', 'email'));
    await focusField(page);
    await show(form('Log in', 'email'));
    await page.locator('#email').click();
    await expectNoMark(page);
    await show(form('Create account', 'email'));
    await focusField(page);
  });

  it('gets its mark when it comes late, becomes visible, or stands in an open shadow root or a frame of this origin', async () => {
    await show(`<div id="box" style="display:none">${form('Create account', 'email')}</div>`);
    await page.evaluate(() => {
      const box = document.querySelector<HTMLElement>('#box');
      if (box) box.style.display = 'block';
    });
    await focusField(page);
    await show('<div id="host"></div>');
    await page.evaluate(
      (inner) => {
        const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
        if (root) root.innerHTML = inner;
      },
      form('Create account', 'shadowed'),
    );
    await focusField(page, '#shadowed');
    await show('<iframe id="frame" width="500" height="400"></iframe>');
    await page.evaluate(
      (inner) => {
        const { contentDocument } = document.querySelector('iframe') ?? {};
        if (contentDocument) contentDocument.body.innerHTML = inner;
      },
      form('Create account', 'framed'),
    );
    await page.frameLocator('#frame').locator('#framed').click();
    await waitForRole(page, 'button', markName);
  });
});
