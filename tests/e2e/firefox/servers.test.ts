import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNoCyrus } from '../../../scripts/bootstrap.mjs';
import { startCyrus } from '../../cyrus/start.ts';
import { startServer } from '../../server/start.ts';
import { builtExtension, withoutPermission } from '../harness/built-extension.ts';
import { findFirefox } from '../harness/find-browsers.ts';
import { type FirefoxExtension, launchFirefox } from '../harness/firefox.ts';
import { sayIn } from '../harness/firefox-say.ts';
import { firefoxStage } from '../harness/firefox-stage.ts';
import type { Stage } from '../harness/stage.ts';
import { waitFor } from '../harness/wait.ts';
import { serverRows } from '../servers/rows.ts';

let firefox: FirefoxExtension;
let stage: Stage;

/** Says a verb as our own pages do. */
const say = (verb: string, args: object) => sayIn(firefox, verb, args);

const accounts = async () => {
  const state = await say('app.state', {});
  return (state as { value: { accounts: { id: string; username: string }[] } }).value.accounts;
};

describe.skipIf(findFirefox() === null)('signing in to each server', () => {
  beforeAll(async () => {
    // Stands for the permission that is asked for where a sign-in ends in a plain tab.
    firefox = await launchFirefox({ hostPermissions: ['http://127.0.0.1/*'] });
    stage = firefoxStage(firefox);
  }, 60_000);
  afterAll(async () => {
    await firefox?.close();
  });

  it.each(serverRows)('$name', async ({ mode, quirks = {}, way, clientId }) => {
    const server = await startServer({ mode, quirks });
    try {
      const request =
        way === 'token'
          ? { kind: 'token', server: server.urls.session, token: server.tokens.demo }
          : { kind: 'oauth', server: server.urls.session, ...(clientId && { clientId }) };
      const signedIn = say('signIn.start', request);
      if (way === 'oauth') {
        const consent = await stage.waitForPage((url) =>
          url.startsWith(`${server.origins.mail}/interaction/`),
        );
        await consent.click('button.allow');
      }
      expect(await signedIn).toMatchObject({ ok: true });
      const [account, ...others] = await accounts();
      expect(account).toMatchObject({ username: 'ada@example.test' });
      expect(others).toEqual([]);
      await say('signOut', { accountId: account?.id });
      expect(server.log.where({ place: 'elsewhere' })).toEqual([]);
    } finally {
      await server.close();
    }
  });

  it.skipIf(whyNoCyrus() !== null)('Cyrus, a real server that has no masked e-mail', async () => {
    const cyrus = await startCyrus();
    try {
      const request = { kind: 'basic', server: cyrus.origin, username: cyrus.user };
      expect(await say('signIn.start', { ...request, password: 'wrong' })).toMatchObject({
        error: { code: 'wrong-token' },
      });
      expect(await say('signIn.start', { ...request, password: cyrus.password })).toMatchObject({
        error: { code: 'no-masked-email' },
      });
      expect(await accounts()).toEqual([]);
    } finally {
      await cyrus.close();
    }
  });
});

/** As on Android, where Firefox has no identity API. */
describe.skipIf(findFirefox() === null)('signing in where the browser has no window for it', () => {
  beforeAll(async () => {
    firefox = await launchFirefox({
      extension: withoutPermission(builtExtension('firefox'), 'identity'),
      hostPermissions: ['http://127.0.0.1/*'],
    });
    stage = firefoxStage(firefox);
  }, 60_000);
  afterAll(async () => {
    await firefox?.close();
  });

  it('goes by a plain tab, which closes by itself, though the background was stopped meanwhile', async () => {
    const server = await startServer({ mode: 'strict' });
    try {
      expect(await firefox.evaluate<string>('typeof browser.identity')).toBe('undefined');
      // Its answer dies with the background.
      say('signIn.start', { kind: 'oauth', server: server.urls.session }).catch(() => undefined);
      const consent = await stage.waitForPage((url) => url.startsWith(`${server.origins.mail}/interaction/`));
      await firefox.killBackground();
      await consent.click('button.allow');
      await waitFor('the account', async () => (await accounts()).length === 1);
      await waitFor('the tab to close', async () =>
        (await firefox.browser.pages()).every((page) => !page.url().startsWith('http://127.0.0.1')),
      );
      expect(server.log.where({ route: 'token' })).toHaveLength(1);
      expect(server.log.where({ place: 'elsewhere' })).toEqual([]);
    } finally {
      await server.close();
    }
  });
});
