import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickRole, readPageText, waitForRole } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { waitFor } from '../harness/wait.ts';
import { openPanel } from '../pages/play-offer.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

const email = 'odd.sock1@masked.example';

describeChromium('an address that the browser does not let us copy', () => {
  let all: SignedIn;
  const page = async (path: string) => {
    const opened = await all.chromium.openExtensionPage(path);
    await opened.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'));
    });
    return opened;
  };

  beforeAll(async () => {
    all = await signIn();
    all.server.control.addMasks([{ email, state: 'enabled', forDomain: 'https://shop.example' }]);
    await all.say('aliases.list', { accountId: all.accountId, refresh: 'now' });
  });
  afterAll(async () => {
    await all?.close();
    // The browser itself notes that the page's policy forbade it.
    const ours = all?.chromium.errors.ofExtension().filter(({ text }) => !/^Permissions policy/.test(text));
    expect(ours).toEqual([]);
  });

  it('is told in the popup, where it can be read', async () => {
    const popup = await page('src/popup/index.html');
    await popup.getByRole('button', { name: `Copy ${email}` }).click();
    await popup.getByText(`Could not copy. The address is ${email}`).waitFor();
    await popup.close();
  });

  it('is told in the list of what to replace', async () => {
    const options = await page('src/options/index.html');
    const file = Buffer.from('alias,note,enabled\nshoes@old.example,Used on shoes.example,True\n');
    const old = { name: 'old.csv', mimeType: 'text/csv', buffer: file };
    await options.locator('input[type=file]').setInputFiles(old);
    await options.getByRole('button', { name: 'Make a new one shoes@old.example' }).click();
    const copy = options.getByRole('button', { name: /^Copy \S+@masked\.example$/ });
    await copy.click();
    await options.getByText(/^Could not copy\. The address is \S+@masked\.example$/).waitFor();
    await options.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.resolve();
    });
    await copy.click();
    await options.getByText('Copied', { exact: true }).waitFor();
    await options.close();
  });

  it('is selected in the panel', async () => {
    const shop = await forbidClipboard(await all.chromium.context.newPage());
    await shop.goto(all.server.urls.signUp);
    await openPanel(shop);
    await shop.evaluate(() => {
      (document.getElementById('email') as HTMLInputElement).readOnly = true;
    });
    await clickRole(shop, 'button', 'Use it');
    await waitForRole(shop, 'button', 'Copy');
    await clickRole(shop, 'button', 'Copy');
    await waitFor('the sentence', async () =>
      /The browser does not allow copying here\. The address is selected for you\./.test(
        await readPageText(shop),
      ),
    );
    await shop.close();
  });
});

/** The page's own policy keeps everybody in it from the clipboard. */
async function forbidClipboard(page: Page): Promise<Page> {
  await page.route(/sign-?up|register|join/i, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'permissions-policy': 'clipboard-write=()' };
    await route.fulfill({ response, headers });
  });
  return page;
}
