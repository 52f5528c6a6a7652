import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedServer, startServer } from '../../server/start.ts';
import { findFirefox } from '../harness/find-browsers.ts';
import { type FirefoxExtension, launchFirefox } from '../harness/firefox.ts';

// In Chromium the content script's hosts are enough to read replies; Firefox goes by what the person has allowed.
describe.skipIf(findFirefox() === null)('a server that lets no other origin in', () => {
  let firefox: FirefoxExtension;
  let server: EmbeddedServer;
  const say = (verb: string, args: object) =>
    firefox.evaluate<unknown>(
      `browser.runtime.sendMessage({ bauta: ${JSON.stringify(verb)}, v: browser.runtime.getManifest().version, args: ${JSON.stringify(args)} })`,
    );
  beforeAll(async () => {
    server = await startServer({ quirks: { noCors: true } });
    firefox = await launchFirefox();
  }, 60_000);
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  it('is told from one that is not there, with the origin to ask for, and no token goes out', async () => {
    const token = { kind: 'token', server: server.urls.session, token: server.tokens.demo };
    expect(await say('signIn.start', token)).toMatchObject({
      error: { code: 'permission-missing', detail: server.origins.mail },
    });
    expect(await say('signIn.find', { server: server.origins.mail })).toMatchObject({
      error: { code: 'permission-missing', detail: server.origins.mail },
    });
    expect(await say('signIn.start', { ...token, server: 'http://127.0.0.1:9/jmap' })).toMatchObject({
      error: { code: 'offline' },
    });
    expect(server.log.all().every(({ credential }) => credential === null)).toBe(true);
  });

  it('sends a sign-in that would end in a tab to ask first, when the tab’s address would be hidden', async () => {
    const permitted = await firefox.evaluate<boolean>(
      "browser.permissions.contains({ origins: ['http://127.0.0.1/*'] })",
    );
    expect(permitted).toBe(false);
  });
});
