import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { clickRole, findRole, waitForRole } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { sleep, waitFor } from '../harness/wait.ts';
import type { StandIn } from '../pages/launch-with-stand-in.ts';
import { markName, openPanel } from '../pages/play-offer.ts';
import type { PageServer } from '../pages/serve-pages.ts';
import { useStandIn } from '../pages/use-stand-in.ts';

/** How late the server answers, in ms: the page has gone elsewhere by then. */
const late = 1_200;

describeChromium('a page that goes while an address is on its way', () => {
  const stage = useStandIn();
  let server: PageServer;
  let standIn: StandIn;
  let page: Page;

  beforeEach(async () => {
    ({ server, standIn, page } = stage);
    await standIn.play('offer.lease', { delay: late });
  });

  const hasAsked = () =>
    waitFor('the question', async () => (await standIn.said()).some(({ verb }) => verb === 'offer.lease'));
  /** Nothing says that an answer did not come: its time has to pass. */
  const answered = () => sleep(late + 300);

  it('fills nothing into the page that comes after it in the tab, whose mark works', async () => {
    await page.goto(`${server.origin}/plain`);
    await openPanel(page);
    await clickRole(page, 'button', 'Use it');
    await hasAsked();
    await page.goto(`${server.origin}/prefilled`);
    await answered();
    expect(await page.inputValue('#email')).toBe('ada@home.example');
    expect((await standIn.said()).map(({ verb }) => verb)).not.toContain('offer.filled');
    await page.locator('#email').click();
    await waitForRole(page, 'button', markName);
  });

  it('fills nothing into the frame that takes its place, whose mark works', async () => {
    await page.goto(`${server.origin}/frame`);
    await page.frameLocator('#frame').locator('#email').click();
    await clickRole(page, 'button', markName);
    await clickRole(page, 'button', 'Use it');
    await hasAsked();
    await page.evaluate(() => {
      const frame = document.getElementById('frame') as HTMLIFrameElement;
      frame.replaceWith(frame.cloneNode());
    });
    const field = page.frameLocator('#frame').locator('#email');
    await field.waitFor();
    await answered();
    expect(await field.inputValue()).toBe('');
    expect(await findRole(page, 'dialog', /./)).toBeNull();
    await field.click();
    await waitForRole(page, 'button', markName);
  });
});
