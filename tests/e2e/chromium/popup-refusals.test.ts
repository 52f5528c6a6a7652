import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../harness/find-browsers.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

const email = 'odd.sock1@masked.example';

describe.skipIf(findChromium() === null)('a server that says no to the popup', () => {
  let story: SignedIn;
  let popup: Page;

  beforeAll(async () => {
    story = await signIn();
    // What the sign-in itself fetches is over, so that the next list holds what is put there now.
    await story.say('aliases.list', { accountId: story.accountId, refresh: 'now' });
  }, 60_000);
  afterAll(() => story?.close());
  beforeEach(async () => {
    const { control } = story.server;
    for (const { id } of control.masks()) control.removeMask(id);
    control.addMasks([{ email, state: 'enabled', forDomain: 'https://forum.example' }], 'ada@example.test');
    await story.say('aliases.list', { accountId: story.accountId, refresh: 'now' });
    popup = await story.chromium.openPopupPage();
    await row().waitFor();
  });
  afterEach(async () => {
    story.server.control.clearFaults();
    await popup.evaluate(() => chrome.storage.session.remove(['popup.new', 'popup.edit']));
    await popup.close();
  });

  const row = () => popup.locator(`.rows-virtual .row-main[title="${email}"]`);
  const create = () => popup.getByRole('button', { name: /^(New address|Try again)/ }).click();
  const alert = () => popup.getByRole('alert').textContent();
  const open = () => popup.getByRole('button', { name: `Details of ${email}` }).click();
  const mask = () => story.server.control.masks().find((one) => one.email === email);

  it.each([
    ['rateLimit', 'The mail server allows no more new addresses for now.'],
    ['overQuota', 'Your account has no room for more addresses.'],
    ['forbidden', 'Your account is not allowed to do this.'],
  ])('tells of %s beside the form, makes nothing, and makes one at the next try', async (type, sentence) => {
    story.server.control.arm({ kind: 'not-created', type });
    await create();
    await expect.poll(alert).toContain(sentence);
    expect(await alert()).toContain('No address was made');
    expect(story.server.control.masks()).toHaveLength(1);
    await create();
    await popup.getByText('Your new address').waitFor();
    expect(story.server.control.masks()).toHaveLength(2);
  });

  it('shows a reserved beginning at its field, and takes another', async () => {
    await popup.getByRole('button', { name: 'Add details' }).click();
    await popup.getByLabel('Beginning of the address').fill('shop');
    await create();
    await popup.locator('.field-error').filter({ hasText: 'did not accept this beginning' }).waitFor();
    expect(await popup.getByRole('alert').count()).toBe(0);
    await popup.getByLabel('Beginning of the address').fill('kiln');
    await create();
    await popup.getByText('Your new address').waitFor();
    expect(story.server.control.masks().some((one) => one.email.startsWith('kiln.'))).toBe(true);
  });

  it('refuses a beginning of signs that no server takes, before it is asked', async () => {
    await popup.getByRole('button', { name: 'Add details' }).click();
    await popup.getByLabel('Beginning of the address').fill('no spaces!');
    await popup.locator('.field-error').waitFor();
    story.server.control.clearLog();
    await popup.getByRole('button', { name: 'New address' }).click({ force: true });
    await popup.keyboard.press('Enter');
    expect(story.server.log.calls('MaskedEmail/set')).toHaveLength(0);
  });

  it('shows a refused change in the details and at the row', async () => {
    story.server.control.arm({ kind: 'not-updated' });
    await open();
    await popup.getByRole('button', { name: 'Block' }).click();
    await expect.poll(alert).toContain('Your account is not allowed to do this.');
    expect(mask()?.state).toBe('enabled');
    await popup.getByRole('button', { name: 'Back' }).click();
    await popup.locator('.row-refused').waitFor();
  });

  it('keeps what was typed where the server does not take it', async () => {
    story.server.control.arm({ kind: 'not-updated', type: 'invalidProperties' });
    await open();
    await popup.getByLabel('Description').fill('Chess club');
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByRole('alert').waitFor();
    expect(await popup.getByLabel('Description').inputValue()).toBe('Chess club');
    expect(mask()?.description).toBe('');
    await popup.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => mask()?.description).toBe('Chess club');
  });

  it('says that an address was deleted elsewhere, and shows it no more', async () => {
    await open();
    story.server.control.removeMask(mask()?.id ?? '');
    await popup.getByRole('button', { name: 'Block' }).click();
    await popup.getByText('This address is no longer on the server.').waitFor();
    expect(await row().count()).toBe(0);
  });

  it('tries an undo again that did not get through', async () => {
    await open();
    await popup.getByRole('button', { name: 'Block' }).click();
    await expect.poll(() => mask()?.state).toBe('disabled');
    story.server.control.arm({ kind: 'status', status: 500, match: { route: 'api' }, times: 'always' });
    await popup.getByRole('button', { name: 'Undo' }).click();
    await popup.getByRole('button', { name: 'Back' }).click();
    await expect.poll(alert, { timeout: 20_000 }).toContain('The mail server has a problem of its own');
    story.server.control.clearFaults();
    await popup.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => mask()?.state).toBe('enabled');
  });
});
