import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { clickRole, findRole, waitForRole } from '../harness/chromium.ts';
import { setEnabled, updateExtension } from '../harness/chromium-update.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { waitFor } from '../harness/wait.ts';
import { expectNoMark, focusField, markName, openPanel } from '../pages/play-offer.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

const field = '#email';

describeChromium('a content script that outlives an update', () => {
  let all: SignedIn;
  /** A page of a host that the extension may reach, and the same page under a name that it may not. */
  let reached: Page;
  let unreached: Page;

  const openPage = async (url: string) => {
    const page = await all.chromium.context.newPage();
    await page.goto(url);
    await openPanel(page, field);
    return page;
  };

  beforeAll(async () => {
    all = await signIn({ chromium: { hostPermissions: ['http://localhost/*'] } });
    unreached = await openPage(all.server.urls.signUp.replace('//localhost', '//127.0.0.1'));
    reached = await openPage(all.server.urls.signUp);
    await updateExtension(all.chromium);
  });
  afterAll(() => all?.close());
  // What a content script throws is shown in the page's console, with our address in it.
  afterEach(() => expect(all.chromium.errors.ofExtension()).toEqual([]));

  it('takes its panel and its mark down, though nobody touches the page', async () => {
    for (const page of [unreached, reached]) {
      await waitFor('the panel to go', async () => !(await findRole(page, 'dialog', /./)));
    }
    expect(await findRole(unreached, 'button', markName)).toBeNull();
  });

  it('is replaced where the extension may reach the page, which need not be loaded again', async () => {
    await reached.bringToFront();
    await waitFor('the successor', async () => {
      await reached.locator('h1').click();
      await reached.locator(field).click();
      return findRole(reached, 'button', markName);
    });
    await openPanel(reached, field);
    await waitForRole(reached, 'button', 'Use it');
    await clickRole(reached, 'button', 'Use it');
    const email = await waitFor('the address', async () => reached.locator(field).inputValue());
    await waitFor('the promotion', async () =>
      all.server.control.masks().some((mask) => mask.email === email && mask.state === 'enabled'),
    );
  });

  it('keeps quiet elsewhere, until the page is loaded again', async () => {
    await unreached.bringToFront();
    await unreached.locator('h1').click();
    await unreached.locator(field).click();
    await expectNoMark(unreached);
    await unreached.reload();
    await focusField(unreached, field);
  });

  it('is given to pages that were opened while the extension was turned off', async () => {
    await setEnabled(all.chromium, false);
    const meanwhile = await all.chromium.context.newPage();
    await meanwhile.goto(all.server.urls.signUp);
    await meanwhile.locator(field).click();
    await expectNoMark(meanwhile);
    await setEnabled(all.chromium, true);
    await meanwhile.bringToFront();
    await waitFor('the mark', async () => {
      await meanwhile.locator('h1').click();
      await meanwhile.locator(field).click();
      return findRole(meanwhile, 'button', markName);
    });
  });
});
