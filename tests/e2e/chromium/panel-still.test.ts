import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickRole, readPageText, waitForRole } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { sleep, waitFor } from '../harness/wait.ts';
import { focusField, markName } from '../pages/play-offer.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

describeChromium('the panel, while its address is on the way', () => {
  let all: SignedIn;

  beforeAll(async () => {
    all = await signIn();
  });
  afterAll(async () => {
    await all?.close();
  });

  it('stands still when it arrives: a finger on its way to the button finds it', async () => {
    const page = await all.chromium.context.newPage();
    await page.goto(all.server.urls.signUp);
    await page.bringToFront();
    all.server.control.arm({ kind: 'delay', match: { route: 'api' }, ms: 2_000 });
    await focusField(page, '#email');
    await clickRole(page, 'button', markName);
    // The panel slides in by a few pixels first.
    await waitForRole(page, 'button', 'Use it');
    await sleep(400);
    const before = await waitForRole(page, 'button', 'Use it');
    await waitFor('the address', async () => /^@masked\.example$/m.test(await readPageText(page)));
    const after = await waitForRole(page, 'button', 'Use it');
    expect(after.box).toEqual(before.box);
  });
});
