import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickRole, launchChromium, waitForRole } from '../harness/chromium.ts';
import { findChromium } from '../harness/find-browsers.ts';
import { waitFor } from '../harness/wait.ts';
import { expectNoMark, markName } from '../pages/play-offer.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

/** What is set on the settings page takes effect; what goes out comes back; what is wiped is gone. */
describe.skipIf(findChromium() === null)('the settings page', () => {
  let world: SignedIn;
  let page: Page;

  beforeAll(async () => {
    world = await signIn();
    page = await world.chromium.openExtensionPage('src/options/index.html');
  });
  afterAll(async () => {
    expect(world?.chromium.errors.ofExtension()).toEqual([]);
    await world?.close();
  });

  const masks = () => world.server.control.masks();
  const section = (name: string) => page.getByRole('region', { name });
  const group = (name: string) => page.getByRole('group', { name });

  /** Uses a new address at the shop's sign-up form, by the panel. */
  async function fillAtShop(): Promise<string> {
    const shop = await world.chromium.context.newPage();
    await shop.goto(world.server.urls.signUp);
    await shop.locator('input[type=email]').first().click();
    await clickRole(shop, 'button', markName);
    await waitForRole(shop, 'button', /^Use it/);
    await clickRole(shop, 'button', /^Use it/);
    await waitForRole(shop, 'button', 'Undo');
    const email = await shop.locator('input[type=email]').first().inputValue();
    await shop.close();
    return email;
  }

  it('gives every new address the prefix, the words and the state that were chosen', async () => {
    await group('How it begins').getByText('Always with the same word').click();
    await page.getByRole('textbox', { name: 'The word', exact: true }).fill('ada_');
    await group('Its description').getByText('The site’s name').click();
    const email = await fillAtShop();
    expect(email).toMatch(/^ada_/);
    await expect
      .poll(() => masks())
      .toEqual([expect.objectContaining({ email, description: 'localhost', state: 'enabled' })]);
  });

  it('never offers an address that was made under another prefix', async () => {
    // Looked at and not used: it is the spare of its prefix.
    const shop = await world.chromium.context.newPage();
    await shop.goto(world.server.urls.signUp);
    await shop.locator('input[type=email]').first().click();
    await clickRole(shop, 'button', markName);
    await waitForRole(shop, 'button', /^Use it/);
    await shop.keyboard.press('Escape');
    await shop.close();
    await group('How it begins').getByText('However your provider likes').click();
    expect(await fillAtShop()).not.toMatch(/^ada_/);
  });

  it('leaves an address pending where that was chosen', async () => {
    await group('Once it is used').getByText('It vanishes unless').click();
    const email = await fillAtShop();
    await expect
      .poll(() => masks())
      .toContainEqual(expect.objectContaining({ email, state: 'pending', description: 'localhost' }));
    await group('Once it is used').getByText('It stays until').click();
  });

  it('refuses a prefix that the server would refuse, and keeps the last good one', async () => {
    await group('How it begins').getByText('Always with the same word').click();
    await page.getByRole('textbox', { name: 'The word', exact: true }).fill('Not this!');
    await page.getByText('Only a–z, 0–9 and _, at most 64 characters.').first().waitFor();
    await page.reload();
    expect(await page.getByRole('textbox', { name: 'The word', exact: true }).inputValue()).toBe('ada_');
    await group('How it begins').getByText('However your provider likes').click();
  });

  it('dresses our pages and the panel in the theme', async () => {
    await group('Theme').getByRole('radio', { name: 'Dark' }).check();
    const shade = (which: Page) =>
      which.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const popup = await world.chromium.openPopupPage();
    await popup.getByRole('searchbox').waitFor();
    expect(await shade(popup)).toBe(await shade(page));
    expect(await popup.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await group('Theme').getByRole('radio', { name: 'As the system' }).check();
    await popup.close();
  });

  it('shows the mask where it was allowed, and nowhere else', async () => {
    const shop = await world.chromium.context.newPage();
    await shop.goto(world.server.urls.signUp);
    const field = shop.locator('#email');
    /** Turns to the field anew. A mask that shall not come gets as long as it takes elsewhere. */
    const expectMask = async (comes: boolean) => {
      await shop.reload();
      await field.click();
      if (comes) await waitForRole(shop, 'button', markName);
      else await expectNoMark(shop);
    };
    const choose = (name: string) => page.getByText(name, { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Show the mask' }).uncheck();
    await expectMask(false);
    await page.getByRole('checkbox', { name: 'Show the mask' }).check();
    await choose('Never inside pages');
    await expectMask(false);
    await choose('Only on chosen sites');
    await expectMask(false);
    await addSite('Mask only here');
    await expectMask(true);
    await choose('On every site');
    await addSite('No mask here');
    await expectMask(false);
    await page.getByRole('button', { name: 'Remove localhost' }).click();
    await page.getByText('No site is excluded.').waitFor();
    await choose('Fill in at once');
    await expectMask(true);
    await choose('Show the address first');
    await shop.close();
  });

  async function addSite(list: string): Promise<void> {
    const form = page.locator('form.adder', { has: page.getByRole('button', { name: `Add ${list}` }) });
    await form.getByLabel('Site').fill('localhost');
    await form.getByRole('button').click();
  }

  it('leads to the browser’s own page for keys, and copies a report that names nobody', async () => {
    await world.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const opened = world.chromium.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Change the keys' }).click();
    const keys = await opened;
    await expect.poll(() => keys.url()).toBe('chrome://extensions/shortcuts');
    await keys.close();
    await page.bringToFront();
    await page.getByRole('button', { name: 'Copy the report' }).click();
    await page.getByText('Copied.', { exact: true }).waitFor();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain('sign-in');
    for (const word of ['masked.example', 'ada@', 'localhost', world.server.tokens.demo])
      expect(report).not.toContain(word);
  });

  it('takes the addresses out, and brings the file in again as a list of what to replace', async () => {
    await world.say('aliases.list', { accountId: world.accountId, refresh: 'now' });
    await section('Take your addresses with you').getByRole('radio', { name: 'JSON' }).check();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the file' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^bauta-addresses-\d{4}-\d\d-\d\d\.json$/);
    const path = await file.path();
    const { addresses } = JSON.parse(await readFile(path, 'utf8')) as { addresses: { email: string }[] };
    // The three that were used, without the spare that is nobody's yet.
    expect(addresses).toHaveLength(3);
    expect(masks().length).toBeGreaterThan(3);
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText('3 addresses were read').waitFor();
    expect(await page.getByRole('progressbar').getAttribute('max')).toBe('3');
  });

  it('refuses a broken file with its line, and keeps the list as it was', async () => {
    const before = await page.getByRole('progressbar').getAttribute('max');
    const text = 'alias,note,enabled\na@old.example,x,True\n<img src=x>,x,True\n';
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'old.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByRole('alert').getByText('line 3').waitFor();
    expect(await page.getByRole('progressbar').getAttribute('max')).toBe(before);
  });

  it('stops reading a file of 50 MB at its first fault, with the page still alive', async () => {
    const file = join(tmpdir(), `bauta-huge-${process.pid}.csv`);
    await writeFile(file, `alias,note,enabled\n${'a@old.example,x,True\n'.repeat(2_500_000)}`);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('alert').getByText('line 20002').waitFor();
    await rm(file);
  });

  it('makes the new address of an item for its site, and ticks it off', async () => {
    const text = 'alias,note,enabled\nshoes@old.example,Used on shoes.example,True\n';
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'old.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.getByText('1 address was read').waitFor();
    await page.getByRole('button', { name: 'Make a new one shoes@old.example' }).click();
    await expect
      .poll(() => masks())
      .toContainEqual(expect.objectContaining({ forDomain: 'https://shoes.example', state: 'enabled' }));
    const made = masks().find(({ forDomain }) => forDomain === 'https://shoes.example');
    await page.getByRole('button', { name: `Copy ${made?.email}` }).waitFor();
    await page.getByRole('checkbox', { name: 'shoes@old.example' }).check();
    await page.reload();
    await page.getByRole('checkbox', { name: 'shoes@old.example', checked: true }).waitFor();
  });

  it('wipes everything that is stored, after asking, and leaves the addresses alone', async () => {
    const before = masks().length;
    await page.getByRole('button', { name: 'Wipe everything' }).click();
    await page.getByText('They go on working at your provider').waitFor();
    await page.getByRole('button', { name: 'Wipe it all' }).click();
    await page.getByText('Everything is wiped.').waitFor();
    await section('Accounts').getByText('Nobody is signed in.').waitFor();
    const left = await page.evaluate(async () => ({
      local: Object.keys(await chrome.storage.local.get(null)),
      // The menu of fields is drawn anew a second later, for nobody.
      session: Object.keys(await chrome.storage.session.get(null)).filter((key) => !key.startsWith('menu')),
      own: localStorage.length,
      rows: await new Promise<number>((resolve) => {
        const opening = indexedDB.open('bauta');
        opening.onsuccess = async () => {
          const db = opening.result;
          const counts = [...db.objectStoreNames].map(
            (name) =>
              new Promise<number>((count) => {
                const asked = db.transaction(name).objectStore(name).count();
                asked.onsuccess = () => count(asked.result);
              }),
          );
          resolve((await Promise.all(counts)).reduce((sum, n) => sum + n, 0));
          db.close();
        };
      }),
    }));
    // What pages work with is the build's own, and nothing of the person's.
    expect(left).toEqual({
      local: ['kit', 'kitPanel', 'kitWords', 'markName'],
      session: [],
      own: 0,
      rows: 0,
    });
    expect(masks()).toHaveLength(before);
    expect((await world.say('app.state', {})).ok).toBe(true);
  });
});

describe.skipIf(findChromium() === null)('the first run', () => {
  it('opens a page that leads from the sign-in to a filled address, which can be taken back', async () => {
    const world = await signIn({ chromium: { firstRun: true } });
    try {
      const opened = () =>
        world.chromium.context.pages().find((open) => open.url().endsWith('/src/welcome/index.html'));
      const welcome = await waitFor('the first-run page', opened, 15_000);
      await welcome.bringToFront();
      await welcome.getByRole('button', { name: 'New masked address for this site' }).click();
      await welcome.getByRole('heading', { name: 'You are ready' }).waitFor();
      const email = await welcome.getByLabel('E-mail').inputValue();
      expect(world.server.control.masks()).toContainEqual(expect.objectContaining({ email }));
      await welcome.getByRole('button', { name: 'Take it back' }).click();
      await expect
        .poll(() => world.server.control.masks().find((mask) => mask.email === email)?.state ?? 'deleted')
        .toBe('deleted');
      expect(world.chromium.errors.ofExtension()).toEqual([]);
    } finally {
      await world.close();
    }
  });

  it('shows the sign-in to a newcomer', async () => {
    const chromium = await launchChromium();
    try {
      const welcome = await chromium.openExtensionPage('src/welcome/index.html');
      await welcome.getByText('Your mail provider').waitFor();
      expect(
        await welcome
          .getByRole('listitem')
          .filter({ hasText: 'Sign in' })
          .first()
          .getAttribute('aria-current'),
      ).toBe('step');
    } finally {
      await chromium.close();
    }
  });
});
