import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { hashSecret } from '../../server/log.ts';
import { clickRole, readPageText, waitForRole } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { sleep, waitFor } from '../harness/wait.ts';
import { afterDwell, focusField, markName } from '../pages/play-offer.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

const bela = 'bela@example.test';

describeChromium('two accounts in one browser', () => {
  let all: SignedIn;
  let belaId: string;
  let page: Page;

  beforeAll(async () => {
    all = await signIn();
    const { server, say } = all;
    await say('signIn.start', { kind: 'token', server: server.urls.session, token: server.tokens.bela });
    const state = await say('app.state', {});
    belaId = (state.ok && state.value.accounts.find(({ username }) => username === bela)?.id) || '';
    page = await all.chromium.context.newPage();
  }, 60_000);
  afterAll(async () => {
    await all?.close();
  });
  beforeEach(async () => {
    all.server.control.clearLog();
    await page.goto(all.server.urls.signUp);
    await page.bringToFront();
  });

  /** Opens the panel and answers the address in it. */
  async function offered(): Promise<string> {
    await focusField(page);
    await clickRole(page, 'button', markName);
    return addressShown();
  }
  const addressShown = () =>
    waitFor('the address', async () => {
      const text = (await readPageText(page)).replace(/\s+@/g, '@');
      return /[^\s@]+@(?:masked|quiet)\.example/.exec(text)?.[0] ?? null;
    });
  const ownerOf = (address: string) =>
    all.server.control.masks(bela).some(({ email }) => email === address) ? bela : 'ada';

  /** Every call went to the account that its credential belongs to. */
  function expectNoMixing(): void {
    const owners = new Map([
      [hashSecret(all.server.tokens.demo), 'u7a1ada'],
      [hashSecret(all.server.tokens.bela), 'u3b2bel'],
    ]);
    for (const { credential, jmap } of all.server.log.where({ route: 'api' })) {
      for (const { accountId } of jmap) expect(accountId).toBe(owners.get(credential ?? ''));
    }
  }

  it('makes a site’s addresses with the one that was chosen in the panel, then and later', async () => {
    const first = await offered();
    expect(ownerOf(first)).toBe('ada');
    await clickRole(page, 'button', /^as /);
    const second = await waitFor('another address', async () => {
      const shown = await addressShown();
      return shown === first ? null : shown;
    });
    expect(ownerOf(second)).toBe(bela);
    await sleep(afterDwell);
    await clickRole(page, 'button', 'Use it');
    await waitFor('the field', async () => (await page.locator('#email').inputValue()) === second);
    await waitFor('the promotion', () =>
      all.server.control.masks(bela).some(({ email, state }) => email === second && state === 'enabled'),
    );
    await page.reload();
    expect(ownerOf(await offered())).toBe(bela);
    // What Ada's account offered went back: her list knows of nothing.
    const listed = await all.say('aliases.list', { accountId: all.accountId, refresh: 'now' });
    expect(listed.ok && listed.value.aliases?.size).toBe(0);
    expect(listed.ok && listed.value.traces).toEqual([]);
    expectNoMixing();
  });

  it('shows pages nothing of the person, only their servers', async () => {
    await offered();
    await waitForRole(page, 'button', /^as 127\.0\.0\.1 \(\d\)/);
    expect(await readPageText(page)).not.toMatch(/(ada|bela)@example\.test/);
  });

  it('keeps their lists apart in the popup, whichever is looked at', async () => {
    const made = await all.say('aliases.create', {
      requestId: crypto.randomUUID(),
      accountId: all.accountId,
      origin: '',
      description: 'For Ada alone',
      prefix: '',
    });
    const popup = await all.chromium.openPopupPage();
    const look = async (name: string) => {
      await popup.getByRole('button', { name: /^Account: / }).click();
      await popup.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    };
    await look('ada@example\\.test');
    const email = made.ok ? made.value.email : '';
    await popup.getByText(email).first().waitFor();
    await look('bela@example\\.test');
    await popup.getByRole('button', { name: `Account: ${bela}` }).waitFor();
    // The menu has gone, and with it what was pressed.
    expect(await popup.evaluate(() => document.activeElement?.className)).toBe('account-button');
    expect(await popup.getByText(email).count()).toBe(0);
    await popup
      .getByText(/@quiet\.example/)
      .first()
      .waitFor();
    expect(await popup.getByText(email).count()).toBe(0);
    await popup.close();
    expectNoMixing();
  });

  it('leaves the other when one signs out, and with it the site’s choice', async () => {
    expect(await all.say('signOut', { accountId: belaId })).toMatchObject({ ok: true });
    expect(ownerOf(await offered())).toBe('ada');
    expect(await readPageText(page)).not.toContain('as 127.0.0.1');
    expect(await all.say('app.state', {})).toMatchObject({ value: { accounts: [{ id: all.accountId }] } });
    expectNoMixing();
  });
});
