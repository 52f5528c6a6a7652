import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { versionOf } from '../../frameworks/ensure-packages.ts';
import { type FrameworkPage, frameworkPages } from '../../frameworks/page-list.ts';
import { type FrameworkServer, serveFrameworkPages } from '../../frameworks/serve-pages.ts';
import { clickRole } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { waitFor } from '../harness/wait.ts';
import { markName } from '../pages/play-offer.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

const isMasked = /^[^@\s]+@masked\.example$/;

describeChromium('frameworks take the address and keep it', () => {
  let pages: FrameworkServer;
  let signedIn: SignedIn;
  let page: Page;
  const results: string[][] = [];

  beforeAll(async () => {
    pages = await serveFrameworkPages();
    signedIn = await signIn();
  }, 90_000);
  // A tab for each: the last form's submission may still be on its way when the next page opens.
  beforeEach(async () => {
    page = await signedIn.chromium.context.newPage();
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await signedIn?.close();
    await pages?.close();
    if (results.length > 0) console.log(tableOf(results));
  });

  it.each(frameworkPages)('$title ($name)', async (subject) => {
    const outcome: string[] = [];
    results.push([subject.title, subject.package ? versionOf(subject.package) : '', '']);
    const tell = (what: string) => {
      outcome.push(what);
      results.at(-1)?.splice(2, 1, outcome.join(', '));
    };
    await page.goto(pages.urlOf(subject.name));
    await play(page, subject, pages, tell);
    const sent = pages.sentTo(subject.name);
    await waitFor('the address to be kept', () =>
      signedIn.server.control.masks().some(({ email, state }) => email === sent && state === 'enabled'),
    );
  });

  it('complains of nothing', () => {
    expect(signedIn.chromium.errors.ofExtension()).toEqual([]);
  });
});

/** By mark, panel and button to the filled field; then on through the form as a person goes. */
async function play(
  page: Page,
  { name, frame }: FrameworkPage,
  pages: FrameworkServer,
  tell: (what: string) => void,
): Promise<void> {
  const field = (frame ? page.frameLocator(frame) : page).locator('#email');
  const model = () => page.evaluate(() => (window as unknown as { model(): string }).model());
  await field.click();
  await clickRole(page, 'button', markName);
  // A mask of blanks counts as text, which is replaced only if the button says so.
  await clickRole(page, 'button', /^(Use it|Replace what is there)$/);
  const address = await waitFor('the address', async () => {
    const value = await field.inputValue();
    return isMasked.test(value) ? value : null;
  });
  tell('filled');
  await page.locator('#password').click();
  await page.keyboard.type('analytical engine');
  await waitFor('the model', async () => (await model()) === address);
  expect(await field.inputValue()).toBe(address);
  tell('kept after blur');
  await page.keyboard.press('Enter');
  await waitFor('the server', () => pages.sentTo(name) === address);
  // A form that the browser itself sends leaves the page: a tab that is closed meanwhile may never answer.
  await page.waitForFunction(() => document.title === 'Done' || !document.querySelector('form[action]'));
  tell('sent');
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
