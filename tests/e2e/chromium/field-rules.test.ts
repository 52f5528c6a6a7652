import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickRole, findRole, readPageText, waitForRole } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { waitFor } from '../harness/wait.ts';
import { markName } from '../pages/play-offer.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

describeChromium('the person’s word on single fields, and the site’s on addresses', () => {
  let world: SignedIn;
  let page: Page;

  beforeAll(async () => {
    world = await signIn();
    page = await world.chromium.context.newPage();
  });
  afterAll(() => world?.close());

  const says = (text: string) =>
    waitFor(`“${text}”`, async () => (await readPageText(page)).includes(text), 5_000);
  const settings = async () =>
    (await (await world.chromium.worker()).evaluate('chrome.storage.local.get("page")')) as {
      page?: { fields?: { show: boolean }[]; refused?: Record<string, string[]> };
    };

  it('a site that turns an address down is noticed, told, and remembered', async () => {
    await page.goto(world.server.urls.signUp);
    await page.locator('#email').click();
    await clickRole(page, 'button', markName);
    await clickRole(page, 'button', 'Use it');
    await waitFor('the fill', async () => (await page.locator('#email').inputValue()).includes('@'));
    await page.waitForTimeout(400);
    await page.locator('#email').evaluate((field) => field.setAttribute('aria-invalid', 'true'));
    await says('The site does not take this address.');
    await waitFor(
      'the memory',
      async () => Object.values((await settings()).page?.refused ?? {})[0]?.[0] === 'masked.example',
    );
    await page.reload();
    await page.locator('#email').click();
    await clickRole(page, 'button', markName);
    await says('This site turned down an address of yours before.');
  });

  it('the panel tells why there is a mark, and never shows it in this field again', async () => {
    await page.goto(world.server.urls.signUp);
    await page.locator('#email').click();
    await clickRole(page, 'button', markName);
    await clickRole(page, 'button', /^Why here/);
    await says('Why there is a mark here:');
    await says('The form is for opening an account.');
    await clickRole(page, 'button', 'Never in this field');
    await waitFor('the rule', async () => (await settings()).page?.fields?.[0]?.show === false);
    await page.reload();
    await page.locator('#email').click();
    await page.waitForTimeout(500);
    expect(await findRole(page, 'button', markName)).toBeNull();
  });

  it('a field that was missed gets its mark for good', async () => {
    await page.goto(`${world.server.urls.shop}log-in`);
    await page.locator('input[type=email]').first().click();
    await page.waitForTimeout(500);
    expect(await findRole(page, 'button', markName)).toBeNull();
    // As the menu and the shortcut do.
    const worker = await world.chromium.worker();
    await worker.evaluate(
      `chrome.tabs.query({ active: true }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { bauta: 'panel.open' }))`,
    );
    await clickRole(page, 'button', 'Why no mark here?');
    await says('Why there is no mark here:');
    await clickRole(page, 'button', 'Always in this field');
    await waitFor('the rule', async () => (await settings()).page?.fields?.some(({ show }) => show) === true);
    await page.reload();
    await page.locator('input[type=email]').first().click();
    await waitForRole(page, 'button', markName);
  });
});

describeChromium('a site that turns an address down, where the server has several mail domains', () => {
  let world: SignedIn;

  beforeAll(async () => {
    world = await signIn({ server: { mode: 'uwumail' } });
  });
  afterAll(() => world?.close());

  it('gets one at another domain at a press, and from the start the next time; the first one is given up', async () => {
    const page = await world.chromium.context.newPage();
    const { masks } = world.server.control;
    const field = page.locator('#email');
    const fillsAt = (domain: string) =>
      waitFor(`an address at ${domain}`, async () => (await field.inputValue()).endsWith(`@${domain}`));
    await page.goto(world.server.urls.signUp);
    await field.click();
    await clickRole(page, 'button', markName);
    await clickRole(page, 'button', 'Use it');
    await fillsAt('masked.example');
    const first = await field.inputValue();
    await field.evaluate((each) => each.setAttribute('aria-invalid', 'true'));
    await waitForRole(page, 'button', 'Try another domain');
    await field.evaluate((each) => each.removeAttribute('aria-invalid'));
    await clickRole(page, 'button', 'Try another domain');
    await fillsAt('veil.example');
    await waitFor(
      'the first one’s end',
      () => masks().find(({ email }) => email === first)?.state === 'deleted',
    );
    await page.reload();
    await field.click();
    await clickRole(page, 'button', markName);
    await clickRole(page, 'button', 'Use it');
    await fillsAt('veil.example');
    expect(await readPageText(page)).not.toContain('turned down an address');
  });

  it('gets it at the other domain from the menu’s fill and from the popup, too', async () => {
    const page = world.chromium.context.pages().at(-1) as Page;
    await page.reload();
    const worker = await world.chromium.worker();
    await worker.evaluate(async () => {
      const { page } = await chrome.storage.local.get('page');
      await chrome.storage.local.set({ page: { ...(page as object), onClick: 'fill' } });
    });
    const field = page.locator('#email');
    await field.click();
    await worker.evaluate(async (pageUrl) => {
      const { onClicked } = chrome.contextMenus as unknown as Record<
        string,
        { dispatch(...args: unknown[]): void }
      >;
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      onClicked?.dispatch({ menuItemId: 'new', editable: true, frameId: 0, pageUrl }, tab);
    }, page.url());
    await waitFor('an address at veil.example', async () =>
      (await field.inputValue()).endsWith('@veil.example'),
    );
    const wish = { requestId: crypto.randomUUID(), accountId: world.accountId, description: '', prefix: '' };
    const made = await world.say('aliases.create', { ...wish, origin: new URL(page.url()).origin });
    expect(made).toMatchObject({ ok: true, value: { email: expect.stringMatching(/@veil\.example$/) } });
  });
});
