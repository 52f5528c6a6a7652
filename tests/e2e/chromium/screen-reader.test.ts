import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { isNamed } from '../harness/accessible.ts';
import { clickRole, waitForRole } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { boxesOf, flat, readSpoken, type Spoken } from '../harness/spoken.ts';
import { waitFor } from '../harness/wait.ts';
import type { StandIn } from '../pages/launch-with-stand-in.ts';
import { focusField, markName, openPanel } from '../pages/play-offer.ts';
import { useStandIn } from '../pages/use-stand-in.ts';

/** What a person hears and reaches who sees nothing and has no mouse, by the browser's own accessibility tree. */
describeChromium('a screen reader and a keyboard', () => {
  const stage = useStandIn();
  let standIn: StandIn;
  let page: Page;

  beforeEach(() => {
    ({ standIn, page } = stage);
  });

  const open = (path: string) => page.goto(stage.server.origin + path);
  const all = async () => flat(await readSpoken(page));
  const panel = async () => (await all()).find(({ role }) => role === 'dialog');
  const buttons = async () => flat((await panel()) as Spoken).filter(({ role }) => role === 'button');
  const focusInPanel = async () => (await buttons()).find(({ focused }) => focused)?.name;
  const focusInPage = () => page.evaluate(() => document.activeElement?.id);
  const press = (key: string) => page.keyboard.press(key);

  async function openByCommand(): Promise<void> {
    await page.locator('#email').click();
    await standIn.command({ bauta: 'panel.open' });
    await waitForRole(page, 'button', 'Use it');
  }

  /** Waits until a live node says this, and gives that node. */
  async function hear(sentence: string | RegExp): Promise<Spoken> {
    return waitFor(String(sentence), async () =>
      (await all()).find(({ live, text }) => live === 'polite' && isNamed(text, sentence)),
    );
  }

  it('hear the panel’s name, site and address when it takes the focus, and no landmark of ours', async () => {
    await open('/plain');
    await openByCommand();
    await hear('quiet.otter1@mail.example');
    const shown = (await panel()) as Spoken;
    expect(shown.name).toBe('New masked address');
    expect(shown.description).toBe('shop.example quiet.otter1 @mail.example');
    expect(shown.busy).toBe(false);
    expect(await focusInPanel()).toBe('Use it');
    expect((await buttons()).filter(({ name }) => name === '')).toEqual([]);
    const landmarks = /banner|contentinfo|main|navigation|complementary|region/;
    expect((await all()).filter(({ role }) => landmarks.test(role))).toEqual([]);
  });

  it('go through the panel in the order in which it is drawn, and out of it at both ends', async () => {
    await open('/plain');
    await openByCommand();
    await press('Shift+Tab');
    const walked = [await focusInPanel()];
    for (let i = 0; i < 4; i += 1) {
      await press('Tab');
      walked.push(await focusInPanel());
    }
    const drawn = await buttons();
    const boxes = await boxesOf(page, drawn);
    const inRows = drawn
      .map(({ name }, i) => ({ name, x: boxes[i]?.x ?? 0, row: Math.round((boxes[i]?.y ?? 0) / 20) }))
      .sort((a, b) => a.row - b.row || a.x - b.x);
    expect(walked).toEqual(inRows.map(({ name }) => name));
    expect(walked).toHaveLength(5);
    await press('Tab');
    await expect.poll(panel).toBeUndefined();
    expect(await focusInPage()).toBe('email');
  });

  it('go back to the field by Shift+Tab and Escape, and find the next field behind it', async () => {
    await open('/plain');
    await openPanel(page);
    expect(await focusInPage()).toBe('email');
    await press('Tab');
    expect(await focusInPanel()).toBe('Use it');
    await press('Shift+Tab');
    await press('Shift+Tab');
    expect(await focusInPage()).toBe('email');
    expect(await panel()).toBeDefined();
    await press('Tab');
    await press('Escape');
    await expect.poll(panel).toBeUndefined();
    expect(await focusInPage()).toBe('email');
    await press('Tab');
    expect(await focusInPage()).toBe('again');
  });

  it('meet nothing of ours on the way through a form whose panel is closed', async () => {
    await open('/plain');
    await page.locator('#name').click();
    const met: unknown[] = [];
    for (let i = 0; i < 4; i += 1) {
      await press('Tab');
      met.push(await focusInPage());
      if (met[i] === 'email') await waitForRole(page, 'button', markName);
    }
    expect(met).toEqual(['email', 'again', 'password', 'submit']);
  });

  it('hear that the address came, was copied, filled in and taken back, from nodes that were there before', async () => {
    await standIn.play('offer.lease', { delay: 2_000 });
    await open('/plain');
    await focusField(page);
    await clickRole(page, 'button', markName);
    await waitForRole(page, 'button', 'Use it');
    expect((await panel())?.busy).toBe(true);
    const before = (await all()).filter(({ live }) => live === 'polite');
    expect(before.map(({ text }) => text)).toEqual(['', '', '']);
    const came = await hear('quiet.otter1@mail.example');
    await clickRole(page, 'button', 'Copy');
    const copied = await hear('Copied.');
    await clickRole(page, 'button', 'Use it');
    const filled = await hear('Filled in.');
    await clickRole(page, 'button', 'Undo');
    const taken = await hear('Taken back');
    expect(await panel()).toBeUndefined();
    const known = before.map(({ id }) => id);
    expect(known).toEqual([came.id, copied.id, taken.id]);
    expect(filled.id).toBe(copied.id);
    // What was said is not said again at the next panel.
    await clickRole(page, 'button', markName);
    await waitForRole(page, 'button', 'Use it');
    expect((await all()).map(({ text }) => text)).not.toContain('Taken back');
  });

  it('hear a fault with all that it says, and what the site does with the address', async () => {
    await standIn.play('offer.lease', { error: { code: 'server-busy', address: 'none' } });
    await open('/clearing');
    await page.locator('#email').click();
    await standIn.command({ bauta: 'panel.open' });
    const fault = await hear(
      'The mail server is busy.No address was made.Please wait a little, then try again.',
    );
    await standIn.play('offer.lease', {});
    expect(await focusInPanel()).toBe('Try again');
    await press('Enter');
    await hear('quiet.otter2@mail.example');
    expect(await focusInPanel()).toBe('Use it');
    await press('Enter');
    const refused = await hear(
      'The page put something else in the field. Copy the address and paste it yourself, or take it back.',
    );
    expect(refused.id).toBe(fault.id);
  });

  it('are back in the field after “Use it”, and Tab goes on with the form', async () => {
    await open('/plain');
    await openByCommand();
    await press('Enter');
    await hear('Filled in.');
    expect(await focusInPage()).toBe('email');
    expect((await panel())?.description).toBe('shop.example Filled in.');
    await press('Tab');
    expect(await focusInPage()).toBe('again');
    await expect.poll(panel).toBeUndefined();
    // And to Undo by the command again.
    await press('Shift+Tab');
    await standIn.command({ bauta: 'panel.open' });
    await waitForRole(page, 'button', 'Undo');
    expect(await focusInPanel()).toBe('Undo');
  });

  it('keep the focus in the panel while it tells why there is a mark, and hear “Filled in.” instead after “Use it”', async () => {
    await open('/plain');
    await openByCommand();
    await press('Tab');
    await press('Tab');
    expect(await focusInPanel()).toBe('Why here? Not here…');
    await press('Enter');
    await hear(/^Why there is a mark here:The form is for opening an account\./);
    expect(await focusInPanel()).toBe('Not for an hour');
    await press('Shift+Tab');
    expect(await focusInPanel()).toBe('Copy');
    await press('Shift+Tab');
    await press('Enter');
    await hear('Filled in.');
  });
});
