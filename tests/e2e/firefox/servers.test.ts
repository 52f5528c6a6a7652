import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../server/start.ts';
import { findFirefox } from '../harness/find-browsers.ts';
import { type FirefoxExtension, launchFirefox } from '../harness/firefox.ts';
import { firefoxStage } from '../harness/firefox-stage.ts';
import type { Stage } from '../harness/stage.ts';
import { serverRows } from '../servers/rows.ts';

describe.skipIf(findFirefox() === null)('signing in to each server', () => {
  let firefox: FirefoxExtension;
  let stage: Stage;
  /** Says a verb as our own pages do. */
  const say = (verb: string, args: object) =>
    firefox.evaluate<unknown>(
      `browser.runtime.sendMessage({ bauta: ${JSON.stringify(verb)}, v: browser.runtime.getManifest().version, args: ${JSON.stringify(args)} })`,
    );

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
      expect(await signedIn).toEqual({ ok: true, value: null });
      const state = await say('app.state', {});
      expect(state).toMatchObject({ value: { accounts: [{ username: 'ada@example.test' }] } });
      const { accounts } = (state as { value: { accounts: { id: string }[] } }).value;
      await say('signOut', { accountId: accounts[0]?.id });
      expect(server.log.where({ place: 'elsewhere' })).toEqual([]);
    } finally {
      await server.close();
    }
  });
});
