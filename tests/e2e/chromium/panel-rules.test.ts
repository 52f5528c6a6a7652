import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { makePageKit } from '../../../scripts/build/page-kit.ts';
import { findCutWords } from '../gallery/find-cut-words.ts';
import { colourRules, findBarriers } from '../gallery/open-scene.ts';
import { clickRole, waitForRole } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { readClosedShadow, showInOpenShadow } from '../harness/lift-shadow.ts';
import { waitFor } from '../harness/wait.ts';
import type { StandIn } from '../pages/launch-with-stand-in.ts';
import { openPanel, useAddress } from '../pages/play-offer.ts';
import { useStandIn } from '../pages/use-stand-in.ts';

const { kit, kitPanel } = makePageKit().texts;
const style = [kit, kitPanel].map((text) => (JSON.parse(text) as { style: string }).style).join('');
// What is in a page of its own needs landmarks; a panel in somebody else's does not.
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The states of the panel: what the background answers, and how a person gets there. */
const states: Readonly<Record<string, (standIn: StandIn, page: Page) => Promise<unknown>>> = {
  'an address': (_, page) => openPanel(page),
  'addresses that the site has': async (standIn, page) => {
    await standIn.play('offer.context', { value: { existing: ['old.friend@mail.example'] } });
    await openPanel(page);
    await waitFor('the address', async () => (await readClosedShadow(page)).includes('old.friend@'));
  },
  'nobody signed in': async (standIn, page) => {
    await standIn.play('offer.context', { value: { signedIn: false } });
    await openPanel(page);
  },
  'a fault': async (standIn, page) => {
    await standIn.play('offer.lease', { error: { code: 'server-busy', address: 'none' } });
    await openPanel(page);
    await waitForRole(page, 'button', 'Try again');
  },
  'the provider’s own site': async (standIn, page) => {
    await standIn.play('offer.context', { value: { isProvider: true } });
    await openPanel(page);
    await waitForRole(page, 'button', 'Use it anyway');
  },
  'why the mask is here, and how it goes': async (_, page) => {
    await openPanel(page);
    await clickRole(page, 'button', /^Why here/);
    await waitForRole(page, 'button', 'Not for an hour');
  },
  'an address that the site turned down': async (standIn, page) => {
    await standIn.play('offer.refused', { value: true });
    await page.goto(page.url().replace('/plain', '/complaining'));
    await page.evaluate(() => Object.assign(window, { answer: 'field-error: No.' }));
    await useAddress(page);
    await waitForRole(page, 'button', 'Try another domain');
  },
  'a filled address': async (_, page) => {
    await useAddress(page);
    await waitForRole(page, 'button', 'Undo');
  },
};

describeChromium('no state of the panel bars anybody', () => {
  const stage = useStandIn();

  it.each(Object.entries(states))('%s', async (_, show) => {
    const { server, standIn, page } = stage;
    const copy = await standIn.chromium.context.newPage();
    try {
      await page.bringToFront();
      await page.goto(`${server.origin}/plain`);
      await show(standIn, page);
      const panel = await readClosedShadow(page);
      expect(panel).toContain('role="dialog"');
      await showInOpenShadow(copy, panel, style);
      expect(await findBarriers(copy, rules)).toEqual([]);
      await copy.emulateMedia({ colorScheme: 'dark' });
      expect(await findBarriers(copy, colourRules)).toEqual([]);
      await copy.emulateMedia({ forcedColors: 'active' });
      expect(await findBarriers(copy, colourRules)).toEqual([]);
      await copy.setViewportSize({ width: 320, height: 600 });
      expect(await findCutWords(copy)).toEqual([]);
    } finally {
      await copy.close();
    }
  });

  it('is looked at by rules that can find something', async () => {
    const copy = await stage.standIn.chromium.context.newPage();
    await showInOpenShadow(copy, '<div class="panel"><button></button></div>', style);
    expect(await findBarriers(copy, rules)).toEqual([expect.stringContaining('button-name')]);
    await copy.close();
  });
});
