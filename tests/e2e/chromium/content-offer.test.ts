import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { clickRole, findInClosedShadow, findRole, readPageText, waitForRole } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { sleep, waitFor } from '../harness/wait.ts';
import type { StandIn } from '../pages/launch-with-stand-in.ts';
import { expectNoMark, focusField, markName, openPanel, seenBy, useAddress } from '../pages/play-offer.ts';
import type { PageServer } from '../pages/serve-pages.ts';
import { useStandIn } from '../pages/use-stand-in.ts';

describeChromium('the mark and its panel', () => {
  const stage = useStandIn();
  let server: PageServer;
  let standIn: StandIn;
  let page: Page;

  beforeEach(() => {
    ({ server, standIn, page } = stage);
  });

  const open = (path: string) => page.goto(server.origin + path);
  const verbs = async () => (await standIn.said()).map(({ verb }) => verb);
  const says = (sentence: string) =>
    waitFor(sentence, async () => (await readPageText(page)).includes(sentence));
  const isMark = ({ attributes }: { attributes: Readonly<Record<string, string>> }) =>
    attributes['class'] === 'mark';

  it('shows nothing and asks nothing before the person turns to a field', async () => {
    await open('/plain');
    const before = await page.content();
    await sleep(500);
    expect(await page.content()).toBe(before);
    expect(await standIn.said()).toEqual([]);
  });

  it('shows at a focused field without asking the background', async () => {
    await open('/plain');
    await focusField(page);
    expect(await standIn.said()).toEqual([]);
  });

  it('goes without a word where the page takes the field away and keeps the browser busy', async () => {
    await open('/plain');
    // Busy past the time at which the mark looks for icons that came late: its timer fires before any frame tells of the loss.
    await page.evaluate(() => {
      const email = document.querySelector('#email');
      email?.addEventListener('mouseenter', () =>
        setTimeout(() => {
          email.remove();
          for (const end = performance.now() + 900; performance.now() < end; );
        }, 250),
      );
    });
    await page.locator('#email').hover();
    await sleep(1_500);
    await waitFor('the mark to go', async () => !(await findRole(page, 'button', markName)));
  });

  it('shows where the person points, and goes when the pointer does', async () => {
    await open('/plain');
    await page.locator('#email').hover();
    await waitForRole(page, 'button', markName);
    await page.mouse.move(600, 500);
    await waitFor('the mark to go', async () => !(await findRole(page, 'button', markName)));
  });

  it('shows at a field that the page focused itself, at the first trusted event', async () => {
    await open('/autofocus');
    await expectNoMark(page);
    await page.mouse.move(500, 20);
    await page.mouse.move(510, 600);
    await waitForRole(page, 'button', markName);
  });

  it('takes no made-up press or key for the person’s', async () => {
    await open('/plain');
    await page.evaluate(() => {
      const field = document.getElementById('email') as HTMLInputElement;
      for (const type of ['pointerover', 'pointerdown', 'keydown'])
        field.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
      field.focus();
    });
    await expectNoMark(page);
  });

  it('does not show where the settings say so, from the moment they do', async () => {
    await standIn.store({ page: { never: { localhost: 0 } } });
    await open('/plain');
    await page.locator('#email').click();
    await expectNoMark(page);
    await standIn.store({ page: { never: {} } });
    await page.locator('#name').click();
    await focusField(page);
  });

  it('stands free of a button inside the field', async () => {
    await open('/icons');
    await focusField(page);
    await sleep(500);
    const mark = await findInClosedShadow(page, isMark);
    const clear = await page.locator('#clear').boundingBox();
    expect((mark?.box.x ?? 0) + (mark?.box.width ?? 0)).toBeLessThanOrEqual(clear?.x ?? 0);
  });

  it('stands at the left end of a field that runs from right to left', async () => {
    await open('/rtl');
    await focusField(page);
    const mark = await findInClosedShadow(page, isMark);
    const field = await page.locator('#email').boundingBox();
    expect((mark?.box.x ?? 0) - (field?.x ?? 0)).toBeLessThan(16);
  });

  it('follows the field when the page moves it', async () => {
    await open('/plain');
    await focusField(page);
    await page.evaluate(() => {
      document.body.style.paddingTop = '120px';
    });
    await sleep(200);
    const mark = await findInClosedShadow(page, isMark);
    const field = await page.locator('#email').boundingBox();
    const middle = ({ y, height }: { y: number; height: number }) => y + height / 2;
    expect(mark && field && Math.abs(middle(mark.box) - middle(field))).toBeLessThan(1);
  });

  it('closes on Escape without the page’s knowing, and gives the address back', async () => {
    await open('/plain');
    await openPanel(page);
    await page.keyboard.press('Escape');
    await waitFor('the panel to close', async () => !(await findRole(page, 'dialog', /./)));
    await waitFor('the release', async () => (await verbs()).at(-1) === 'offer.release');
    expect(await seenBy(page)).not.toContain('keydown email true');
    await page.keyboard.press('Escape');
    await page.locator('#name').click();
    await page.locator('#email').click();
    await expectNoMark(page);
  });

  it('closes on a press elsewhere and gives the address back', async () => {
    await open('/plain');
    await openPanel(page);
    await page.mouse.click(620, 20);
    await waitFor('the panel to close', async () => !(await findRole(page, 'dialog', /./)));
    expect(await verbs()).toContain('offer.release');
  });

  it('gives an address back that is still on its way when the panel goes', async () => {
    await standIn.play('offer.lease', { delay: 2_000 });
    await open('/plain');
    await focusField(page);
    await clickRole(page, 'button', markName);
    await waitForRole(page, 'button', 'Use it');
    await page.keyboard.press('Escape');
    await waitFor('the panel to close', async () => !(await findRole(page, 'dialog', /./)));
    await waitFor('the release', async () => (await verbs()).includes('offer.release'), 1_000);
    const asked = (await standIn.said()).filter(({ verb }) => /lease|release/.test(verb));
    expect(new Set(asked.map(({ args }) => args['requestId'])).size).toBe(1);
  });

  it('gives the address back when the page goes away', async () => {
    await open('/plain');
    await openPanel(page);
    await open('/article');
    await waitFor('the release', async () => (await verbs()).includes('offer.release'));
  });

  it('asks with the same name again when the answer was lost', async () => {
    await standIn.play('offer.lease', { lost: 2 });
    await open('/plain');
    await openPanel(page);
    await waitFor('the address', async () => /quiet\.otter1/.test(await readPageText(page)), 8_000);
    const leases = (await standIn.said()).filter(({ verb }) => verb === 'offer.lease');
    expect(leases).toHaveLength(3);
    expect(new Set(leases.map(({ args }) => args['requestId'])).size).toBe(1);
  });

  it('leads to the sign-in where nobody is signed in', async () => {
    await standIn.play('offer.context', { value: { signedIn: false } });
    await open('/plain');
    await openPanel(page);
    await clickRole(page, 'button', 'Sign in');
    await waitFor('the popup', async () => (await verbs()).at(-1) === 'popup.open');
    expect(await verbs()).not.toContain('offer.lease');
  });

  it('says what happened, whether an address was made, and what to do; and tries again', async () => {
    await standIn.play('offer.lease', { error: { code: 'server-busy', address: 'none' } });
    await open('/plain');
    await openPanel(page);
    for (const sentence of [
      'The mail server is busy.',
      'No address was made.',
      'Please wait a little, then try again.',
    ]) {
      await says(sentence);
    }
    await standIn.play('offer.lease', {});
    await clickRole(page, 'button', 'Try again');
    await waitForRole(page, 'button', 'Use it');
  });

  it('makes nothing before the press where the server has no spares', async () => {
    await standIn.play('offer.context', { value: { preview: false } });
    await open('/plain');
    await openPanel(page);
    expect(await verbs()).not.toContain('offer.lease');
    await clickRole(page, 'button', 'Create and use');
    await waitFor('the address', async () => (await page.inputValue('#email')).startsWith('quiet.otter'));
  });

  it('warns on the mail provider’s own site', async () => {
    await standIn.play('offer.context', { value: { isProvider: true } });
    await open('/plain');
    await openPanel(page);
    await says('may lock you out');
    await waitForRole(page, 'button', 'Use it anyway');
  });

  it('warns there before it fills, even where one click is to be enough', async () => {
    await standIn.store({ page: { onClick: 'fill' } });
    await standIn.play('offer.context', { value: { isProvider: true } });
    await open('/plain');
    await focusField(page);
    await clickRole(page, 'button', markName);
    await waitForRole(page, 'button', 'Use it anyway');
    // Longer than any press is held.
    await sleep(1_000);
    expect(await page.inputValue('#email')).toBe('');
    expect(await verbs()).not.toContain('offer.filled');
    await clickRole(page, 'button', 'Use it anyway');
    await waitFor('the address', async () => (await page.inputValue('#email')).startsWith('quiet.otter'));
  });

  it.each([
    ['for an hour', 'Not for an hour', 'hour'],
    ['for ever', 'Never here', 'ever'],
  ])('goes for the whole site when told so, %s', async (_, button, until) => {
    await open('/plain');
    await openPanel(page);
    await clickRole(page, 'button', 'Why here? Not here…');
    await clickRole(page, 'button', button);
    await waitFor('the rule', async () =>
      (await standIn.said()).some(({ verb, args }) => verb === 'offer.silence' && args['for'] === until),
    );
    await page.locator('#name').click();
    await page.locator('#email').click();
    await expectNoMark(page);
  });

  it('goes quiet when the background is of another version', async () => {
    await standIn.play('offer.context', { error: { code: 'version-mismatch' } });
    await open('/plain');
    await focusField(page);
    await clickRole(page, 'button', markName);
    await waitFor('all of it to go', async () => !(await findRole(page, 'button', markName)));
    await page.locator('#name').click();
    await page.locator('#email').click();
    await expectNoMark(page);
  });

  it('opens by command at a field that gets no mark, with the focus in the panel, and Tab stays in it', async () => {
    await open('/article');
    await page.locator('#search').click();
    await expectNoMark(page);
    await standIn.command({ bauta: 'panel.open' });
    await waitForRole(page, 'button', 'Use it');
    await sleep(400);
    await page.keyboard.press('Enter');
    await waitFor('the address', async () => (await page.inputValue('#search')).startsWith('quiet.otter'));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
  });

  it('fills the address that the person chose in the popup into the field they last used', async () => {
    await open('/plain');
    await page.locator('#name').click();
    await page.locator('#email').click();
    await page.locator('h1').click();
    const answer = await standIn.command({ bauta: 'fill', email: 'chosen@mail.example' });
    expect(answer).toBe(true);
    expect(await page.inputValue('#email')).toBe('chosen@mail.example');
  });

  it('shows at every e-mail field where the person wants it always', async () => {
    await open('/login');
    await page.locator('#email').click();
    await expectNoMark(page);
    await standIn.store({ page: { always: ['localhost'] } });
    await page.locator('#password').click();
    await focusField(page);
  });

  it('fills by one press on the mark where the person wants that, after the same dwell', async () => {
    await standIn.store({ page: { onClick: 'fill' } });
    await open('/plain');
    await focusField(page);
    await clickRole(page, 'button', markName);
    await waitFor('the address', async () => (await page.inputValue('#email')).startsWith('quiet.otter'));
    await waitForRole(page, 'button', 'Undo');
  });

  it('is there once when the script runs a second time in the same document', async () => {
    await open('/plain');
    await openPanel(page);
    await standIn.runAgain();
    await waitFor('the old one to go', async () => !(await findRole(page, 'dialog', /./)));
    await page.locator('#name').click();
    await focusField(page);
    const hosts = await page.evaluate(
      () => document.documentElement.querySelectorAll('[popover=manual]').length,
    );
    expect(hosts).toBe(1);
    await clickRole(page, 'button', markName);
    await waitForRole(page, 'button', 'Use it');
    expect((await verbs()).filter((verb) => verb === 'offer.context')).toHaveLength(2);
  });

  it('comes back with Undo at a field that still holds its address', async () => {
    await open('/plain');
    await useAddress(page);
    await page.locator('#again').click();
    await focusField(page);
    await clickRole(page, 'button', markName);
    await sleep(350);
    await clickRole(page, 'button', 'Undo');
    await waitFor('the empty field', async () => (await page.inputValue('#email')) === '');
    expect((await verbs()).at(-1)).toBe('offer.undo');
  });
});
