import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { findRole, readPageText, waitForRole } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { sleep, waitFor } from '../harness/wait.ts';
import type { StandIn } from '../pages/launch-with-stand-in.ts';
import { expectFilled, focusField, markName, useAddress } from '../pages/play-offer.ts';
import type { PageServer } from '../pages/serve-pages.ts';
import { useStandIn } from '../pages/use-stand-in.ts';

/** Longer than a press may wait for its click. */
const tooLong = 2_300;

/** … and surely shorter. */
const stillShort = 1_700;

describeChromium('a press on the mark', () => {
  const stage = useStandIn();
  let server: PageServer;
  let standIn: StandIn;
  let page: Page;

  beforeEach(async () => {
    ({ server, standIn, page } = stage);
    await page.goto(`${server.origin}/plain`);
  });

  const verbs = async () =>
    (await standIn.said()).map(({ verb }) => verb).filter((verb) => verb !== 'offer.near');
  const said = (verb: string) => waitFor(verb, async () => (await verbs()).includes(verb), 8_000);
  const noPanel = async () => expect(await findRole(page, 'dialog', /./)).toBeNull();
  const address = (email: string) =>
    waitFor(email, async () => (await readPageText(page)).includes(email.slice(0, email.indexOf('@'))));

  /** The pointer comes over the mark. */
  async function point(): Promise<void> {
    await focusField(page);
    const { box } = await waitForRole(page, 'button', markName);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  }

  async function press(): Promise<void> {
    await point();
    await page.mouse.down();
  }

  async function letGoElsewhere(): Promise<void> {
    await page.mouse.move(600, 500);
    await page.mouse.up();
  }

  it('finds the background awake, which a pointer over the mark wakes, and nothing else asked', async () => {
    await focusField(page);
    expect(await standIn.said()).toEqual([]);
    await point();
    await waitFor('the call', async () => (await standIn.said()).length > 0);
    await sleep(300);
    expect((await standIn.said()).map(({ verb }) => verb)).toEqual(['offer.near']);
  });

  it('asks for what its click will show, once, and shows nothing before that', async () => {
    // A machine that is too busy to look within the time of a press looks again.
    for (let late = true; late; ) {
      await page.reload();
      await standIn.reset();
      await point();
      const end = Date.now() + stillShort;
      await page.mouse.down();
      await said('offer.lease');
      await noPanel();
      await page.mouse.up();
      late = Date.now() > end;
    }
    await waitForRole(page, 'button', 'Use it');
    await address('quiet.otter1@mail.example');
    await sleep(tooLong);
    expect(await verbs()).toEqual(['offer.context', 'offer.lease']);
    await page.mouse.click(620, 20);
    await said('offer.release');
  });

  it('shows what was not answered before its click when it comes', async () => {
    await standIn.play('offer.context', { delay: 400 });
    await standIn.play('offer.lease', { delay: 400 });
    await press();
    await page.mouse.up();
    await waitForRole(page, 'button', 'Use it');
    await address('quiet.otter1@mail.example');
    expect(await verbs()).toEqual(['offer.context', 'offer.lease']);
  });

  it('fills by its click where the person wants that', async () => {
    await standIn.store({ page: { onClick: 'fill' } });
    await press();
    await said('offer.lease');
    await sleep(500);
    expect(await page.inputValue('#email')).toBe('');
    await page.mouse.up();
    await expectFilled(page);
  });

  it('gives its address back where it ends elsewhere; the next click has another deal', async () => {
    await press();
    await said('offer.lease');
    await letGoElsewhere();
    await noPanel();
    await said('offer.release');
    await useAddress(page);
    expect(await page.inputValue('#email')).toBe('quiet.otter2@mail.example');
    await said('offer.filled');
    const one = ['offer.context', 'offer.lease'];
    expect(await verbs()).toEqual([...one, 'offer.release', ...one, 'offer.filled']);
  });

  it('gives an address back that is answered after it ended elsewhere', async () => {
    await standIn.play('offer.lease', { delay: 3_000 });
    await press();
    await letGoElsewhere();
    await said('offer.release');
    await noPanel();
  });

  it.each([
    ['the person types', () => page.keyboard.type('a')],
    ['the person turns the mark away', () => page.keyboard.press('Escape')],
    ['the person turns to another field', () => page.locator('#name').focus()],
    ['the field goes', () => page.evaluate(() => document.querySelector('#email')?.remove())],
    ['the page goes', () => page.goto(`${server.origin}/article`)],
  ])('gives its address back at once where %s', async (_, happens) => {
    await press();
    await said('offer.lease');
    await sleep(200);
    await happens();
    await waitFor('the release', async () => (await verbs()).includes('offer.release'), 1_500);
  });

  it('asks for nothing where its click closes the panel', async () => {
    await press();
    await page.mouse.up();
    await waitForRole(page, 'dialog', /./);
    await page.mouse.down();
    await sleep(300);
    expect(await verbs()).toEqual(['offer.context', 'offer.lease']);
    await page.mouse.up();
    await said('offer.release');
    await noPanel();
  });

  it('asks for nothing where the address stands in the field', async () => {
    await useAddress(page);
    await said('offer.filled');
    const before = await verbs();
    await page.locator('#again').click();
    await press();
    await sleep(300);
    expect(await verbs()).toEqual(before);
    await page.mouse.up();
    await waitForRole(page, 'button', 'Undo');
    expect(await verbs()).toEqual(before);
  });

  it('asks for nothing with another button, nor with a finger that may scroll', async () => {
    await point();
    await page.mouse.down({ button: 'right' });
    await page.mouse.up({ button: 'right' });
    const finger = await page.context().newCDPSession(page);
    const { box } = await waitForRole(page, 'button', markName);
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const touch = (type: string, touchPoints: { x: number; y: number }[]) =>
      finger.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints });
    await touch('touchStart', [at]);
    for (const dy of [20, 60, 120]) await touch('touchMove', [{ ...at, y: at.y + dy }]);
    await touch('touchEnd', []);
    await sleep(300);
    expect(await verbs()).toEqual([]);
  });

  it('that a page makes up asks for nothing', async () => {
    await focusField(page);
    await page.evaluate(() => {
      const host = document.querySelector('[popover=manual]');
      for (const type of ['pointerenter', 'pointerover', 'pointerdown', 'mousedown'])
        host?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    });
    await sleep(300);
    expect(await standIn.said()).toEqual([]);
  });
});
