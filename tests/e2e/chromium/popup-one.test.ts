import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../harness/find-browsers.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

const day = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * day).toISOString();

describe.skipIf(findChromium() === null)('one address in the popup', () => {
  let story: SignedIn;
  let popup: Page;

  beforeAll(async () => {
    story = await signIn();
    // What the sign-in itself fetches is over, so that the next list holds what is put there now.
    await story.say('aliases.list', { accountId: story.accountId, refresh: 'now' });
    story.server.control.addMasks(
      [
        {
          email: 'odd.sock1@masked.example',
          forDomain: 'https://www.forum.example',
          state: 'enabled',
          createdAt: ago(9),
          lastMessageAt: ago(1),
          createdBy: 'Someone else',
        },
        {
          email: 'blue.kettle2@masked.example',
          forDomain: 'https://a-travel.example',
          state: 'disabled',
          createdAt: ago(5),
          lastMessageAt: ago(3),
          createdBy: 'Bauta',
        },
        {
          email: 'old.coat3@masked.example',
          forDomain: 'https://gone.example',
          state: 'deleted',
          createdAt: ago(7),
          lastMessageAt: null,
          createdBy: 'Someone else',
        },
        {
          email: 'quiet.lamp5@masked.example',
          state: 'pending',
          createdAt: ago(0.25),
          lastMessageAt: null,
          createdBy: 'Someone else',
        },
      ],
      'ada@example.test',
    );
    await story.say('aliases.list', { accountId: story.accountId, refresh: 'now' });
  }, 60_000);
  afterAll(() => story?.close());
  beforeEach(async () => {
    popup = await story.chromium.openPopupPage();
    await popup.locator('.rows-virtual .row').first().waitFor();
  });
  afterEach(async () => {
    await popup.evaluate(() => chrome.storage.session.remove(['popup.list', 'popup.edit']));
    await popup.close();
  });

  const mask = (start: string) => story.server.control.masks().find(({ email }) => email.startsWith(start));
  const open = (email: string) => popup.getByRole('button', { name: `Details of ${email}` }).click();
  const shown = () =>
    popup
      .locator('.rows-virtual .row-main')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).title.split('@')[0]));
  const filter = (kind: string) => popup.getByLabel('Show').selectOption(kind);
  const sort = (order: string) => popup.getByLabel('Sort by').selectOption(order);

  it('is found by its state, by what made it, and by whether mail ever came', async () => {
    expect(await shown()).toEqual(['quiet.lamp5', 'blue.kettle2', 'odd.sock1']);
    for (const [kind, found] of [
      ['enabled', ['odd.sock1']],
      ['pending', ['quiet.lamp5']],
      ['disabled', ['blue.kettle2']],
      ['deleted', ['old.coat3']],
      ['neverUsed', ['quiet.lamp5']],
      ['madeHere', ['blue.kettle2']],
    ] as const) {
      await filter(kind);
      await expect.poll(shown).toEqual(found);
    }
  });

  it('stands where its last mail, its site or its letters put it', async () => {
    await sort('lastMail');
    await expect.poll(shown).toEqual(['odd.sock1', 'blue.kettle2', 'quiet.lamp5']);
    await sort('site');
    await expect.poll(shown).toEqual(['blue.kettle2', 'odd.sock1', 'quiet.lamp5']);
    await sort('address');
    await expect.poll(shown).toEqual(['blue.kettle2', 'odd.sock1', 'quiet.lamp5']);
  });

  it('tells what it does to mail, when it was made, by what, and when mail last came', async () => {
    await open('odd.sock1@masked.example');
    await popup.getByText('Mail arrives in your mailbox.').first().waitFor();
    const facts = await popup.locator('.facts').innerText();
    expect(facts).toMatch(/Last mail\s+\S/);
    expect(facts).toMatch(/Made\s+\S/);
    expect(facts).toMatch(/Made by\s+Someone else/);
  });

  it('opens its site in a tab', async () => {
    const { origin } = new URL(story.server.urls.signUp);
    story.server.control.changeMask(mask('blue.kettle2')?.id ?? '', { forDomain: origin });
    await popup.getByRole('button', { name: 'Refresh' }).click();
    await popup.getByText(/^localhost/).waitFor();
    await open('blue.kettle2@masked.example');
    const [tab] = await Promise.all([
      story.chromium.context.waitForEvent('page'),
      popup.getByRole('button', { name: 'Open the site' }).click(),
    ]);
    await expect.poll(() => tab.url()).toContain(origin);
    await tab.close();
  });

  it('gets another site, as a person types it, and none', async () => {
    await open('odd.sock1@masked.example');
    await popup.getByLabel('Site').fill('not a site');
    await popup.getByText('Enter a site like shop.example.').waitFor();
    await popup.getByLabel('Site').fill('Chess.example/login');
    await popup.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => mask('odd.sock1')?.forDomain).toBe('https://chess.example');
    await expect.poll(() => popup.getByLabel('Site').inputValue()).toBe('chess.example');
    await popup.getByLabel('Site').fill('');
    await popup.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => mask('odd.sock1')?.forDomain).toBe('');
  });

  it('tells when a pending one vanishes, and keeps it from its row', async () => {
    await popup.getByText(/Pending · vanishes in 1[78] hr/).waitFor();
    await popup.getByRole('button', { name: 'Keep quiet.lamp5@masked.example' }).click();
    await expect.poll(() => mask('quiet.lamp5')?.state).toBe('enabled');
    await popup.getByText('quiet.lamp5@masked.example is active').waitFor();
    // Nothing leads back to pending, so no undo is promised.
    expect(await popup.getByRole('button', { name: 'Undo' }).count()).toBe(0);
  });

  it('is removed for good unless that is taken back', async () => {
    await filter('deleted');
    await open('old.coat3@masked.example');
    await popup.getByRole('button', { name: 'Remove for good' }).click();
    await popup.getByText('old.coat3@masked.example will be removed for good').waitFor();
    await popup.getByText(/about to be removed/).waitFor();
    await popup.getByRole('button', { name: 'Undo' }).click();
    await popup.getByText('Taken back').waitFor();
    await expect.poll(() => popup.getByText(/about to be removed/).count()).toBe(0);
    expect(mask('old.coat3')?.state).toBe('deleted');
  });
});

describe.skipIf(findChromium() === null)('a new address on a server with several domains', () => {
  it('is on the domain and in the state that were chosen, also after closing the popup', async () => {
    const story = await signIn({ server: { mode: 'uwumail' } });
    try {
      let popup = await story.chromium.openPopupPage();
      await popup.getByRole('button', { name: 'Add details' }).click();
      await popup.getByLabel('Domain').selectOption('veil.example');
      await popup.getByRole('radio', { name: 'Pending' }).check();
      await popup.getByLabel('Beginning of the address').fill('kiln');
      await popup.close();
      popup = await story.chromium.openPopupPage();
      await expect.poll(() => popup.getByLabel('Domain').inputValue()).toBe('veil.example');
      await popup.getByRole('button', { name: /^New address/ }).click();
      await popup.getByText('Your new address').waitFor();
      const [made] = story.server.control.masks();
      expect(made).toMatchObject({ state: 'pending', emailPrefix: 'kiln' });
      expect(made?.email).toMatch(/^kiln\..*@veil\.example$/);
      await popup.getByRole('button', { name: 'Add details' }).click();
      await popup.getByRole('radio', { name: 'Blocked' }).check();
      await popup.getByRole('button', { name: /^New address/ }).click();
      await expect
        .poll(() =>
          story.server.control
            .masks()
            .map(({ state }) => state)
            .sort(),
        )
        .toEqual(['disabled', 'pending']);
    } finally {
      await story.close();
    }
  });
});
