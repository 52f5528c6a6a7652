import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../server/faults/fault.ts';
import { type EmbeddedServer, startServer } from '../../server/start.ts';
import { type ChromiumExtension, launchChromium } from '../harness/chromium.ts';
import { findChromium } from '../harness/find-browsers.ts';

/** What a person types, what strikes the server, and the sentence that must come of it. */
interface BadInput {
  readonly title: string;
  readonly token?: string;
  readonly server?: string;
  readonly fault?: Fault;
  readonly sentence: string;
}

const badInputs: readonly BadInput[] = [
  { title: 'a wrong token', token: 'fmu1-wrong', sentence: 'does not accept this token or password' },
  { title: 'something that is no server', server: 'not a server', sentence: 'neither an e-mail address' },
  {
    title: 'a page of HTML where JSON was expected',
    fault: { kind: 'html' },
    sentence: 'not a JMAP mail server',
  },
  {
    title: 'a server without masked e-mail',
    fault: { kind: 'session-no-capability' },
    sentence: 'no masked e-mail',
  },
  {
    title: 'a token that may not use masked e-mail',
    token: 'fmu1-mail-only-token',
    sentence: 'masked e-mail',
  },
  { title: 'an account that can only be read', fault: { kind: 'session-read-only' }, sentence: 'read' },
  {
    title: 'a server in trouble',
    fault: { kind: 'status', status: 500 },
    sentence: 'The mail server has a problem of its own',
  },
];

describe.skipIf(findChromium() === null)('signing in with bad input', () => {
  let server: EmbeddedServer;
  let chromium: ChromiumExtension;
  let popup: Page;

  beforeAll(async () => {
    server = await startServer();
    chromium = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });
  beforeEach(async () => {
    popup = await chromium.openPopupPage();
    await popup.evaluate(() => chrome.storage.session.remove('popup.signIn'));
    await popup.evaluate(() =>
      chrome.runtime.sendMessage({
        bauta: 'signIn.cancel',
        v: chrome.runtime.getManifest().version,
        args: {},
      }),
    );
    await popup.reload();
    await popup.getByRole('radio', { name: 'Another server' }).check();
    await popup.getByRole('radio', { name: 'API token' }).check();
  });
  afterEach(async () => {
    server.control.clearFaults();
    await popup.close();
  });

  const submit = async (typedServer: string, token: string) => {
    await popup.getByLabel('E-mail address or server').fill(typedServer);
    await popup
      .getByLabel('API token', { exact: true })
      .and(popup.locator('input[type=password]'))
      .fill(token);
    await popup.getByRole('button', { name: 'Check and sign in' }).click();
  };

  for (const { title, token, server: typed, fault, sentence } of badInputs) {
    it(`says so for ${title}, and keeps what was typed`, async () => {
      if (fault) server.control.arm({ ...fault, times: 'always', match: { route: 'session' } } as Fault);
      await submit(typed ?? server.urls.session, token ?? server.tokens.demo);
      await expect
        .poll(() => popup.getByRole('alert').textContent(), { timeout: 15_000 })
        .toContain(sentence);
      expect(await popup.getByLabel('E-mail address or server').inputValue()).toBe(
        typed ?? server.urls.session,
      );
    });
  }

  it('says that the server can’t be reached where nothing listens', async () => {
    await submit('http://127.0.0.1:9/jmap/session', 'token');
    await expect
      .poll(() => popup.getByRole('alert').textContent(), { timeout: 15_000 })
      .toContain('cannot be reached');
  });

  it('signs in once the token is right, and forgets what was typed', async () => {
    await submit(server.urls.session, server.tokens.demo);
    await popup.getByRole('button', { name: /^Account: ada@example\.test/ }).waitFor();
    const kept = await popup.evaluate(
      async () => (await chrome.storage.session.get('popup.signIn'))['popup.signIn'],
    );
    expect(kept).toBeUndefined();
  });
});
