import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../harness/find-browsers.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

const day = 86_400_000;

describe.skipIf(findChromium() === null)('the addresses in the popup', () => {
  let story: SignedIn;
  let popup: Page;

  beforeAll(async () => {
    story = await signIn();
    await story.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // What the sign-in itself fetches is over, so that the next list holds what is put there now.
    await story.say('aliases.list', { accountId: story.accountId, refresh: 'now' });
    story.server.control.addMasks(
      [
        { email: 'odd.sock1@masked.example', forDomain: 'https://forum.example', state: 'enabled' },
        { email: 'blue.kettle2@masked.example', forDomain: 'https://travel.example', state: 'disabled' },
        { email: 'old.coat3@masked.example', forDomain: 'https://gone.example', state: 'deleted' },
        { email: 'warm.river4@masked.example', forDomain: '', description: 'Raffle', state: 'enabled' },
      ],
      'ada@example.test',
    );
    await story.say('aliases.list', { accountId: story.accountId, refresh: 'now' });
  }, 60_000);
  afterAll(() => story?.close());
  beforeEach(async () => {
    popup = await story.chromium.openPopupPage();
    await popup.getByRole('searchbox').waitFor();
  });
  afterEach(async () => {
    story.server.control.clearFaults();
    await popup.close();
  });

  const search = (query: string) => popup.getByRole('searchbox').fill(query);
  const row = (email: string) => popup.getByRole('button', { name: `Copy ${email}` });
  const open = async (email: string) => {
    await search(email);
    await popup.getByRole('button', { name: `Details of ${email}` }).click();
  };
  const stateOf = (email: string) => story.server.control.masks().find((mask) => mask.email === email)?.state;

  it('lists every address but the deleted ones', async () => {
    await row('odd.sock1@masked.example').waitFor();
    await row('blue.kettle2@masked.example').waitFor();
    expect(await row('old.coat3@masked.example').count()).toBe(0);
  });

  it('finds an address by its site, its description, and despite a slip', async () => {
    for (const [query, email] of [
      ['forum', 'odd.sock1'],
      ['raffle', 'warm.river4'],
      ['example travel', 'blue.kettle2'],
      ['travle', 'blue.kettle2'],
    ] as const) {
      await search(query);
      await row(`${email}@masked.example`).waitFor();
      expect(await popup.locator('.row-main').count()).toBe(1);
    }
  });

  it('copies an address by keyboard alone, and says so', async () => {
    await popup.keyboard.press('/');
    await popup.keyboard.type('odd.sock1');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await popup.getByRole('status').filter({ hasText: 'Copied odd.sock1@masked.example' }).waitFor();
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe('odd.sock1@masked.example');
  });

  it('blocks an address on the server, and takes it back', async () => {
    await open('odd.sock1@masked.example');
    await popup.getByRole('button', { name: 'Block' }).click();
    await expect.poll(() => stateOf('odd.sock1@masked.example')).toBe('disabled');
    await popup.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => stateOf('odd.sock1@masked.example')).toBe('enabled');
  });

  it('deletes and restores an address', async () => {
    await open('blue.kettle2@masked.example');
    await popup.getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => stateOf('blue.kettle2@masked.example')).toBe('deleted');
    await popup.getByRole('button', { name: 'Restore' }).click();
    await expect.poll(() => stateOf('blue.kettle2@masked.example')).toBe('enabled');
  });

  it('shows a refusal where the change was tried, and changes nothing', async () => {
    story.server.control.arm({ kind: 'not-updated' });
    await open('odd.sock1@masked.example');
    await popup.getByRole('button', { name: 'Block' }).click();
    await popup.getByRole('alert').waitFor();
    expect(stateOf('odd.sock1@masked.example')).toBe('enabled');
    expect(await popup.getByRole('button', { name: 'Block' }).count()).toBe(1);
  });

  it('keeps a half-typed description over closing the popup, and saves it', async () => {
    await open('odd.sock1@masked.example');
    await popup.getByLabel('Description').fill('Chess club');
    await popup.close();
    popup = await story.chromium.openPopupPage();
    await expect.poll(() => popup.getByLabel('Description').inputValue()).toBe('Chess club');
    await popup.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(
        () => story.server.control.masks().find(({ email }) => email.startsWith('odd.sock1'))?.description,
      )
      .toBe('Chess club');
  });

  it('keeps a half-typed new address over closing the popup, and makes it once', async () => {
    await popup.getByRole('button', { name: 'Add details' }).click();
    await popup.getByLabel('Description').fill('For the newsletter');
    await popup.close();
    popup = await story.chromium.openPopupPage();
    await expect.poll(() => popup.getByLabel('Description').inputValue()).toBe('For the newsletter');
    const before = story.server.control.masks().length;
    await popup.getByRole('button', { name: 'New address' }).click();
    await popup.getByText('Your new address').waitFor();
    expect(story.server.control.masks().length).toBe(before + 1);
    expect(
      story.server.control.masks().filter(({ description }) => description === 'For the newsletter'),
    ).toHaveLength(1);
  });

  it('says that the server allows no more, and that no address was made', async () => {
    story.server.control.arm({ kind: 'not-created' });
    await popup.getByRole('button', { name: 'New address' }).click();
    await expect.poll(() => popup.getByRole('alert').textContent()).toContain('No address was made');
  });

  it('counts down for a pending address, and keeps it', async () => {
    story.server.control.addMasks([
      {
        email: 'quiet.lamp5@masked.example',
        state: 'pending',
        createdAt: new Date(Date.now() - day / 4).toISOString(),
      },
    ]);
    await popup.getByRole('button', { name: 'Refresh' }).click();
    await open('quiet.lamp5@masked.example');
    await popup.getByText(/it vanishes in 1[78] hours/).waitFor();
    await popup.getByRole('button', { name: 'Keep' }).click();
    await expect.poll(() => stateOf('quiet.lamp5@masked.example')).toBe('enabled');
  });

  it('shows the cached list where the server is in trouble, and says why it is old', async () => {
    story.server.control.arm({ kind: 'status', status: 500, match: { route: 'api' }, times: 'always' });
    await popup.getByRole('button', { name: 'Refresh' }).click();
    await popup.getByRole('alert').waitFor();
    await row('odd.sock1@masked.example').waitFor();
  });
});

describe.skipIf(findChromium() === null)('the popup over a site', () => {
  it('makes an address for the site in front, and offers it again', async () => {
    const story = await signIn();
    try {
      const shop = await story.chromium.context.newPage();
      await shop.goto(story.server.urls.signUp);
      const popup = await story.chromium.openPopup(shop);
      await popup.click('button', 'New address for localhost');
      await popup.waitForText(/Your new address/);
      const [made] = story.server.control.masks();
      expect(made?.forDomain).toBe(new URL(story.server.urls.signUp).origin);
      await popup.close();
      const again = await story.chromium.openPopup(shop);
      await again.click('button', 'Use again');
      expect(story.server.control.masks()).toHaveLength(1);
    } finally {
      await story.close();
    }
  });

  it('says that the sign-in died, still shows the list, and signs out', async () => {
    const story = await signIn();
    try {
      story.server.control.addMasks([{ email: 'odd.sock1@masked.example', state: 'enabled' }]);
      await story.say('aliases.list', { accountId: story.accountId, refresh: 'now' });
      story.server.control.revokeToken(story.server.tokens.demo);
      await story.say('aliases.list', { accountId: story.accountId, refresh: 'now' });
      const popup = await story.chromium.openPopupPage();
      await popup.getByRole('button', { name: 'Sign in again' }).waitFor();
      const worker = await story.chromium.worker();
      await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('!');
      expect(await worker.evaluate(() => chrome.action.getTitle({}))).toContain('your sign-in has expired');
      await popup.getByRole('button', { name: 'Copy odd.sock1@masked.example' }).waitFor();
      await popup.getByRole('button', { name: /^Account/ }).click();
      await popup.getByRole('button', { name: 'Sign out ada@example.test' }).click();
      await popup.getByText('Your mail provider').waitFor();
      await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
    } finally {
      await story.close();
    }
  });
});
