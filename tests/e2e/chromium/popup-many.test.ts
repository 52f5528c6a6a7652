import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findChromium } from '../harness/find-browsers.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

const emails = Array.from({ length: 12 }, (_, i) => `many${String(i).padStart(2, '0')}@masked.example`);

describe.skipIf(findChromium() === null)('many addresses at once', () => {
  let story: SignedIn;
  let popup: Page;

  beforeAll(async () => {
    story = await signIn({ server: { quirks: { maxObjectsInSet: 5 } } });
    await story.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  }, 60_000);
  afterAll(() => story?.close());
  beforeEach(async () => {
    const { control } = story.server;
    for (const { id } of control.masks()) control.removeMask(id);
    control.addMasks(
      emails.map((email, i) => ({
        email,
        state: 'enabled' as const,
        forDomain: `https://site${i}.example`,
        lastMessageAt: i % 2 === 0 ? null : '2026-01-01T00:00:00Z',
      })),
      'ada@example.test',
    );
    await story.say('aliases.list', { accountId: story.accountId, refresh: 'now' });
    popup = await story.chromium.openPopupPage();
    await popup.evaluate(() => chrome.storage.session.remove('popup.list'));
    await popup.reload();
    await popup.getByLabel('Sort by').selectOption('address');
    await row(emails[0]).waitFor();
    control.clearLog();
  });
  afterEach(async () => {
    story.server.control.clearFaults();
    await popup.close();
  });

  const row = (email = '') => popup.locator(`.rows-virtual .row-main[title="${email}"]`);
  const box = (email = '') => popup.getByRole('button', { name: `Select ${email}`, exact: true }).first();
  const action = (name: string) =>
    popup.getByRole('region', { name: 'Selected addresses' }).getByRole('button', { name, exact: true });
  const states = () =>
    Object.fromEntries(story.server.control.masks().map(({ email, state }) => [email, state]));
  const having = (state: string) =>
    story.server.control.masks().filter((mask) => mask.state === state).length;
  const sets = () => story.server.log.calls('MaskedEmail/set').length;
  const count = () => popup.locator('.pick-count').textContent();

  it('are picked by a click, with Shift as a range, and all that match at once', async () => {
    await box(emails[1]).click();
    await row(emails[4]).click({ modifiers: ['Shift'] });
    expect(await count()).toBe('4 selected');
    await row(emails[2]).click();
    expect(await count()).toBe('3 selected');
    await popup.getByRole('searchbox').fill('many0');
    await action('Select all 10').click();
    expect(await count()).toBe('10 selected');
    await popup.getByRole('button', { name: 'Stop selecting' }).click();
    expect(await popup.locator('.pick-bar').count()).toBe(0);
  });

  it('are blocked in as many requests as the server wants, told meanwhile, and taken back by one click', async () => {
    // Slow enough that every word about it is drawn.
    story.server.control.arm({ kind: 'delay', ms: 200, match: { route: 'api' }, times: 'always' });
    await popup.evaluate(() => {
      const told: (string | null)[] = [];
      Object.assign(globalThis, { told });
      const words = document.querySelector('.toast-words');
      if (!words) throw new Error('nothing tells of changes');
      const hear = () => told.push(words.textContent);
      new MutationObserver(hear).observe(words, { childList: true, characterData: true, subtree: true });
    });
    await popup.getByRole('button', { name: 'Select several' }).click();
    await action('Select all 12').click();
    await action('Block').click();
    await popup.getByText('12 addresses are blocked').waitFor();
    expect(await popup.evaluate(() => (globalThis as unknown as { told: string[] }).told)).toEqual(
      expect.arrayContaining(['5 of 12 done', '10 of 12 done']),
    );
    expect(await popup.locator('progress').count()).toBe(0);
    expect(having('disabled')).toBe(12);
    expect(sets()).toBe(3);
    await popup.getByRole('button', { name: 'Undo' }).click();
    await popup.getByText('Taken back').waitFor();
    expect(having('enabled')).toBe(12);
    // The button that was pressed has gone; the keyboard goes on from the list.
    expect(await popup.evaluate(() => document.activeElement?.closest('main, .foot') !== null)).toBe(true);
  });

  it('can be taken back in a popup that was opened after the first one closed', async () => {
    await box(emails[0]).click();
    await box(emails[1]).click();
    await action('Delete').click();
    await popup.getByText('2 addresses are deleted').waitFor();
    await popup.close();
    popup = await story.chromium.openPopupPage();
    await popup.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => having('enabled')).toBe(12);
    await row(emails[0]).waitFor();
  });

  it('are enabled again', async () => {
    for (const { id } of story.server.control.masks().slice(0, 3))
      story.server.control.changeMask(id, { state: 'disabled' });
    await popup.getByRole('button', { name: 'Refresh' }).click();
    await popup.getByLabel('Show').selectOption('disabled');
    await popup.getByRole('button', { name: 'Select several' }).click();
    await action('Select all 3').click();
    await action('Unblock').click();
    await expect.poll(() => having('enabled')).toBe(12);
  });

  it('are told apart where the server has some no more: those go, the rest are changed', async () => {
    const gone = story.server.control.masks().find(({ email }) => email === emails[1]);
    story.server.control.removeMask(gone?.id ?? '');
    for (const email of emails.slice(0, 3)) await box(email).click();
    await action('Block').click();
    await popup.getByText('2 addresses are blocked. 1 address was not changed.').waitFor();
    await popup.getByText('This address is no longer on the server.').waitFor();
    expect(await row(emails[1]).count()).toBe(0);
    expect(having('disabled')).toBe(2);
  });

  it('say at each row what the server refused, and show those alone', async () => {
    // The second of two requests is refused whole; what the first did stands.
    story.server.control.arm({ kind: 'not-updated', skip: 1, times: 1 });
    for (const email of emails.slice(0, 7)) await box(email).click();
    await action('Block').click();
    await popup.getByText('2 addresses were not changed.', { exact: true }).waitFor();
    expect(having('disabled')).toBe(5);
    await popup.getByRole('button', { name: 'Show them' }).click();
    await expect.poll(() => popup.locator('.rows-virtual .row').count()).toBe(2);
    expect(await popup.locator('.row-refused').allTextContents()).toEqual([
      'Not changed: Your account is not allowed to do this.',
      'Not changed: Your account is not allowed to do this.',
    ]);
  });

  it('change nothing and offer another try where the server is too busy', async () => {
    story.server.control.arm({
      kind: 'too-many-requests',
      retryAfter: 60,
      match: { route: 'api' },
      times: 'always',
    });
    for (const email of emails.slice(0, 2)) await box(email).click();
    await action('Delete').click();
    await expect.poll(() => popup.getByRole('alert').textContent()).toContain('The mail server is busy');
    expect(having('enabled')).toBe(12);
    expect(await popup.locator('.pill-deleted').count()).toBe(0);
    story.server.control.clearFaults();
    await popup.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => having('deleted')).toBe(2);
  });

  it('are copied one a line, and saved as a file', async () => {
    for (const email of emails.slice(0, 2)) await box(email).click();
    await action('Copy').click();
    await popup.getByText('2 addresses copied').waitFor();
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(`${emails[0]}\n${emails[1]}`);
    await action('Export').click();
    const [download] = await Promise.all([
      popup.waitForEvent('download'),
      popup.getByRole('button', { name: 'CSV, for spreadsheets' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    expect(text.trim().split('\n')).toHaveLength(3);
    expect(text).toContain(emails[1]);
  });

  it('are moved through, picked and deleted by keys alone', async () => {
    await popup.keyboard.press('/');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('End');
    await expect.poll(() => focusedRow()).toContain(emails[11]);
    await popup.keyboard.press('Home');
    await popup.keyboard.press('x');
    await popup.keyboard.press('Shift+ArrowDown');
    await popup.keyboard.press('Shift+ArrowDown');
    expect(await count()).toBe('3 selected');
    await popup.keyboard.press('Delete');
    await expect.poll(() => having('deleted')).toBe(3);
    expect(states()[emails[3] ?? '']).toBe('enabled');
    // The row that had the focus is gone; its place has it.
    await popup.locator('.pill-deleted').waitFor({ state: 'detached' });
    await expect.poll(() => focusedRow()).toBe(emails[5]);
    await popup.keyboard.press('ArrowRight');
    await popup.getByRole('button', { name: 'Back' }).waitFor();
    // Over the details too, Escape closes the help first.
    await popup.keyboard.press('?');
    await popup.getByRole('heading', { name: 'Keyboard' }).waitFor();
    await popup.keyboard.press('Escape');
    await expect.poll(() => popup.getByRole('heading', { name: 'Keyboard' }).count()).toBe(0);
    await popup.getByRole('button', { name: 'Back' }).waitFor();
    await popup.keyboard.press('Escape');
    await popup.getByRole('button', { name: 'Back' }).waitFor({ state: 'detached' });
    // Back at the row, and not only where one typed or pressed last.
    await expect.poll(() => focusedRow()).toBe(emails[5]);
    await popup.keyboard.press('?');
    await popup.getByRole('heading', { name: 'Keyboard' }).waitFor();
    await popup.keyboard.press('Escape');
    await expect.poll(() => popup.getByRole('heading', { name: 'Keyboard' }).count()).toBe(0);
  });

  it('leave single keys alone where the person turned them off', async () => {
    await popup.keyboard.press('?');
    await popup.getByLabel('Use single keys').uncheck();
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('/');
    expect(await popup.evaluate(() => document.activeElement?.matches('.search-input'))).toBe(false);
    await popup.evaluate(() => chrome.storage.local.remove('popup.singleKeys'));
  });

  it('are removed for good once the time to take it back is over, with the popup closed', {
    timeout: 60_000,
  }, async () => {
    for (const { id, email } of story.server.control.masks())
      if (email === emails[0] || email === emails[1])
        story.server.control.changeMask(id, { state: 'deleted' });
    await popup.getByRole('button', { name: 'Refresh' }).click();
    await popup.getByLabel('Show').selectOption('deleted');
    await box(emails[0]).click();
    await box(emails[1]).click();
    await action('Remove for good').click();
    await popup.getByText('2 addresses will be removed for good').waitFor();
    await popup.close();
    expect(story.server.control.masks()).toHaveLength(12);
    await expect.poll(() => story.server.control.masks().length, { timeout: 40_000 }).toBe(11);
    // The other one has had mail: the server keeps it, and the popup says why.
    popup = await story.chromium.openPopupPage();
    await popup.getByLabel('Show').selectOption('refused');
    await expect.poll(() => popup.locator('.row-refused').textContent()).toContain('has had mail');
  });

  const focusedRow = () =>
    popup.evaluate(() => document.activeElement?.closest<HTMLElement>('.row-main')?.title ?? '');
});
