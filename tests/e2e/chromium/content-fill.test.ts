import type { Page } from 'playwright';
import { beforeEach, expect, it } from 'vitest';
import { clickRole, findRole, readPageText, waitForRole } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import type { Box } from '../harness/geometry.ts';
import { enterIsolatedWorld } from '../harness/isolated-world.ts';
import { sleep, waitFor } from '../harness/wait.ts';
import type { StandIn } from '../pages/launch-with-stand-in.ts';
import {
  afterDwell,
  expectFilled,
  focusField,
  markName,
  openPanel,
  seenBy,
  useAddress,
} from '../pages/play-offer.ts';
import type { PageServer } from '../pages/serve-pages.ts';
import { useStandIn } from '../pages/use-stand-in.ts';

describeChromium('filling a field', () => {
  const stage = useStandIn();
  let server: PageServer;
  let standIn: StandIn;
  let page: Page;

  beforeEach(() => {
    ({ server, standIn, page } = stage);
  });

  const open = (path: string) => page.goto(server.origin + path);
  const says = (sentence: string) =>
    waitFor(sentence, async () => (await readPageText(page)).includes(sentence));
  // Waking the background asks it for nothing.
  const verbs = async () =>
    (await standIn.said()).map(({ verb }) => verb).filter((verb) => verb !== 'offer.near');

  it('fills a plain form and its confirm field in one act, and says so', async () => {
    await open('/plain');
    await useAddress(page);
    expect(await page.inputValue('#again')).toBe(await page.inputValue('#email'));
    const events = (await seenBy(page)).filter((event) => /^(input|change)/.test(event));
    expect(events).toEqual([
      'input email false',
      'change email false',
      'input again false',
      'change again false',
    ]);
    await says('Filled in.');
    await waitFor('the acknowledgement', async () => (await verbs()).includes('offer.filled'));
  });

  it('takes no press of a script that reaches into our root, as other extensions may', async () => {
    await open('/plain');
    await focusField(page);
    const inOurWorld = await enterIsolatedWorld(page);
    const press = (selector: string) =>
      inOurWorld(`chrome.dom.openOrClosedShadowRoot(document.documentElement.lastElementChild)
        .querySelector('${selector}').click()`);
    await press('.mark');
    expect(await findRole(page, 'dialog', /./)).toBeNull();
    await clickRole(page, 'button', markName);
    await waitForRole(page, 'button', 'Use it');
    await says('quiet.otter1');
    await sleep(afterDwell);
    await press('.primary');
    await press('.close');
    expect(await findRole(page, 'dialog', /./)).not.toBeNull();
    expect(await page.inputValue('#email')).toBe('');
  });

  it('leaves the honeypots and the other fields alone', async () => {
    await open('/plain');
    await useAddress(page);
    expect(await page.inputValue('#name')).toBe('');
    expect(await page.inputValue('#password')).toBe('');
  });

  it('fills a field whose state lives in script, and the value is there after blur', async () => {
    await open('/controlled');
    await useAddress(page);
    await page.locator('#password').click();
    await expectFilled(page);
    expect(await page.evaluate(() => (window as unknown as { state: string }).state)).toMatch(
      /@mail\.example$/,
    );
  });

  it.each(['/strict', '/shadow', '/late', '/dialog', '/popover', '/autofocus'])(
    'fills on %s',
    async (path) => {
      await open(path);
      const opener = page.locator('#open, #more');
      if (await opener.count()) await opener.click();
      await useAddress(page);
    },
  );

  it('fills by a finger, with strong contrast and no motion', async () => {
    const finger = await page.context().newCDPSession(page);
    await finger.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await open('/plain');
    const tap = async ({ x, y, width, height }: Box) => {
      const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
      await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await tap((await page.locator('#email').boundingBox()) as Box);
    const mark = await waitForRole(page, 'button', markName);
    expect([mark.box.width, mark.box.height]).toEqual([24, 24]);
    await tap(mark.box);
    await tap((await waitForRole(page, 'button', 'Use it')).box);
    await expectFilled(page);
  });

  it.each(['/frame', '/srcdoc'])('fills in the frame of the same origin on %s', async (path) => {
    await open(path);
    const field = page.frameLocator('#frame').locator('#email');
    await field.click();
    await clickRole(page, 'button', markName);
    await waitForRole(page, 'dialog', /./);
    await clickRole(page, 'button', 'Use it');
    await waitFor('the address in the frame', async () =>
      (await field.inputValue()).endsWith('@mail.example'),
    );
    expect((await standIn.said()).at(-1)?.origin).toBe(server.origin);
  });

  it('leaves the next field free: the press on it is not ours', async () => {
    await open('/plain');
    await useAddress(page);
    await page.locator('#again').click({ timeout: 2_000 });
    expect(await seenBy(page)).toContain('click again true');
  });

  it('puts back what was there and takes the address back', async () => {
    await open('/plain');
    await useAddress(page);
    await clickRole(page, 'button', 'Undo');
    await waitFor('the empty field', async () => (await page.inputValue('#email')) === '');
    expect(await page.inputValue('#again')).toBe('');
    await waitFor('the undo', async () => (await verbs()).at(-1) === 'offer.undo');
    expect(await verbs()).not.toContain('offer.release');
  });

  it('never replaces text without saying so, and undo brings it back', async () => {
    await open('/prefilled');
    await openPanel(page);
    expect(await findRole(page, 'button', 'Use it')).toBeNull();
    await clickRole(page, 'button', 'Replace what is there');
    await expectFilled(page);
    await clickRole(page, 'button', 'Undo');
    await waitFor('the old text', async () => (await page.inputValue('#email')) === 'ada@home.example');
  });

  it('does not fill over text that was typed while the panel was open', async () => {
    await open('/plain');
    await openPanel(page);
    await page.evaluate(() => {
      (document.getElementById('email') as HTMLInputElement).value = 'typed meanwhile';
    });
    await clickRole(page, 'button', 'Use it');
    await waitForRole(page, 'button', 'Replace what is there');
    expect(await page.inputValue('#email')).toBe('typed meanwhile');
  });

  it('follows a field that the page replaces: the address, the panel, Undo and the refusal are the new one’s', async () => {
    await open('/replacing');
    const field = '#form input[type=email]';
    await useAddress(page, field);
    await page.evaluate(() => {
      // And once more, long after, together with its form.
      const app = document.getElementById('app') as HTMLElement;
      const value = (app.querySelector('input[type=email]') as HTMLInputElement).value;
      app.append(...(app.cloneNode(true) as HTMLElement).childNodes);
      app.firstElementChild?.remove();
      app.querySelector('form')?.remove();
      (app.querySelector('input[type=email]') as HTMLInputElement).value = value;
    });
    await page.locator(field).evaluate((each) => each.setAttribute('aria-invalid', 'true'));
    await says('The site does not take this address.');
    await clickRole(page, 'button', 'Undo');
    await waitFor('the empty field', async () => (await page.inputValue(field)) === '');
    await waitFor('the undo', async () => (await verbs()).at(-1) === 'offer.undo');
  });

  it('fills the field that the page put in the place of the one with the open panel', async () => {
    await open('/plain');
    await openPanel(page);
    await page.evaluate(() => {
      const field = document.getElementById('email') as HTMLInputElement;
      field.replaceWith(field.cloneNode());
    });
    await clickRole(page, 'button', 'Use it');
    await expectFilled(page);
    expect(await page.inputValue('#again')).toBe(await page.inputValue('#email'));
  });

  it('follows a field that the page replaces while an address from the popup or the menu goes in, and Undo is the new one’s', async () => {
    await open('/replacing');
    const field = '#form input[type=email]';
    await focusField(page, field);
    expect(await standIn.command({ bauta: 'fill', email: 'chosen@mail.example' })).toBe(true);
    // The page has drawn a new field by now, which does not know of the first fill.
    await waitFor('the address', async () => (await page.inputValue(field)) === 'chosen@mail.example');
    await page.locator('#name').click();
    await focusField(page, field);
    await clickRole(page, 'button', markName);
    await says('Filled in.');
    await clickRole(page, 'button', 'Undo');
    await waitFor('the empty field', async () => (await page.inputValue(field)) === '');
    expect(await verbs()).toEqual([]);
  });

  it('notices a site that turns an address from the popup or the menu down', async () => {
    await open('/complaining');
    await page.evaluate(() => Object.assign(window, { answer: 'field-error: No.' }));
    await focusField(page);
    await standIn.command({ bauta: 'fill', email: 'chosen@mail.example' });
    await waitFor('the memory', async () => (await verbs()).includes('offer.refused'));
    await page.locator('#name').click();
    await focusField(page);
    await clickRole(page, 'button', markName);
    await says('The site does not take this address.');
  });

  it('fills the confirm field from the menu, also where pages are to stay untouched', async () => {
    await standIn.store({ page: { where: 'strict' } });
    await open('/plain');
    await page.locator('#email').click();
    await standIn.command({ bauta: 'fill', email: 'chosen@mail.example' });
    expect(await page.inputValue('#again')).toBe('chosen@mail.example');
    await page.evaluate(() => {
      (document.getElementById('email') as HTMLInputElement).readOnly = true;
    });
    expect(await standIn.command({ bauta: 'fill', email: 'other@mail.example' })).toBe(false);
    expect(await page.inputValue('#email')).toBe('chosen@mail.example');
  });

  it('takes the empty mask of a masked input for no text of the person’s', async () => {
    await open('/masked');
    await useAddress(page);
    await clickRole(page, 'button', 'Undo');
    await waitFor('the mask', async () => (await page.inputValue('#email')) === '_@_._');
  });

  it.each([
    ['by a text that is marked as an error, in any language', 'field-error: Diese Adresse geht nicht.'],
    ['by a text that says so itself', 'hint: Disposable addresses are not welcome.'],
  ])('hears a site that turns the address down %s', async (_, answer) => {
    await open('/complaining');
    await page.evaluate((text) => Object.assign(window, { answer: text }), answer);
    await useAddress(page);
    await says('The site does not take this address.');
    const told = (await standIn.said()).find(({ verb }) => verb === 'offer.refused');
    expect(told?.args).toEqual({ domain: 'mail.example' });
  });

  it.each([
    ['praises the address', 'hint good: Fine, this one is free.'],
    ['says again what it said of the empty field', 'field-error: An e-mail is needed.'],
  ])('hears no refusal where a page %s', async (_, answer) => {
    await open('/complaining');
    await page.evaluate((text) => Object.assign(window, { answer: text }), answer);
    await useAddress(page);
    await page.waitForTimeout(900);
    expect(await readPageText(page)).toContain('Filled in.');
    expect(await verbs()).not.toContain('offer.refused');
  });

  it('offers an address at another mail domain where there is one, and takes back what was turned down', async () => {
    await standIn.play('offer.refused', { value: true });
    await open('/complaining');
    await page.evaluate(() => Object.assign(window, { answer: 'field-error: No.' }));
    await useAddress(page);
    await waitForRole(page, 'button', 'Try another domain');
    await page.evaluate(() => Object.assign(window, { answer: '' }));
    const first = await page.inputValue('#email');
    await clickRole(page, 'button', 'Try another domain');
    await waitFor('another address', async () => {
      const now = await page.inputValue('#email');
      return now !== first && now.endsWith('@mail.example');
    });
    await says('Filled in.');
    const said = (await standIn.said()).filter(({ verb }) => /undo|filled|lease/.test(verb));
    expect(said.map(({ verb }) => verb)).toEqual([
      'offer.lease',
      'offer.filled',
      'offer.undo',
      'offer.lease',
      'offer.filled',
    ]);
    expect(said[2]?.args).toEqual(said[1]?.args);
  });

  it('leaves a field that cannot be written to alone', async () => {
    await open('/plain');
    await openPanel(page);
    await page.evaluate(() => {
      (document.getElementById('email') as HTMLInputElement).readOnly = true;
    });
    await clickRole(page, 'button', 'Use it');
    await says('This field cannot be edited.');
    expect(await page.inputValue('#email')).toBe('');
    await waitForRole(page, 'button', 'Copy');
  });

  it.each([
    ['/short', 'This field is too short'],
    ['/pattern', 'This field does not accept'],
  ])('offers to copy where the field cannot take the address on %s', async (path, reason) => {
    await open(path);
    await openPanel(page);
    await says(reason);
    expect(await findRole(page, 'button', 'Use it')).toBeNull();
    expect(await page.inputValue('#email')).toBe('');
    await clickRole(page, 'button', 'Copy');
    await waitFor('the claim', async () => (await verbs()).includes('offer.filled'));
  });

  it('says so where the page clears the field again', async () => {
    await open('/clearing');
    await openPanel(page);
    await clickRole(page, 'button', 'Use it');
    await says('The page put something else in the field.');
    await waitForRole(page, 'button', 'Undo');
  });

  it('fills with an address that the site already has, and gives the new one back', async () => {
    await standIn.play('offer.context', {
      value: { existing: ['old.friend@mail.example'] },
    });
    await open('/plain');
    await openPanel(page);
    await clickRole(page, 'button', /^Use again/);
    await waitFor(
      'the old address',
      async () => (await page.inputValue('#email')) === 'old.friend@mail.example',
    );
    await waitFor('the release', async () => (await verbs()).includes('offer.release'));
    expect(await verbs()).not.toContain('offer.filled');
  });

  it('fills in the frame after the press, however slow the server is', async () => {
    await standIn.play('offer.filled', { delay: 3_000 });
    await open('/plain');
    await openPanel(page);
    await clickRole(page, 'button', 'Use it');
    const started = Date.now();
    await expectFilled(page);
    expect(Date.now() - started).toBeLessThan(500);
  });

  it('fills a press on a panel that still waits for its address, without a second one', async () => {
    await standIn.play('offer.lease', { delay: 800 });
    await open('/plain');
    await focusField(page);
    await clickRole(page, 'button', markName);
    await clickRole(page, 'button', 'Use it');
    await expectFilled(page);
    expect((await verbs()).filter((verb) => verb === 'offer.lease')).toHaveLength(1);
  });

  it('drops a press that waits for its address where the page covers the panel meanwhile', async () => {
    await standIn.play('offer.lease', { delay: 1_500 });
    await open('/plain');
    await focusField(page);
    await clickRole(page, 'button', markName);
    await clickRole(page, 'button', 'Use it');
    await sleep(afterDwell);
    await page.evaluate(() => {
      const cover = document.body.appendChild(document.createElement('div'));
      cover.popover = 'manual';
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;pointer-events:none';
      cover.showPopover();
    });
    await says('quiet.otter1');
    await sleep(afterDwell);
    expect(await page.inputValue('#email')).toBe('');
    await clickRole(page, 'button', 'Use it');
    await expectFilled(page);
  });
});
