import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedServer, startServer } from '../../server/start.ts';
import { findFirefox } from '../harness/find-browsers.ts';
import { type FirefoxExtension, launchFirefox } from '../harness/firefox.ts';
import { sayIn } from '../harness/firefox-say.ts';

// The content script's hosts are granted at install, and with them replies can be read; a person can take them back.
describe.skipIf(findFirefox() === null)('a server that lets no other origin in', () => {
  let firefox: FirefoxExtension;
  let server: EmbeddedServer;
  const say = (verb: string, args: object) => sayIn(firefox, verb, args);
  beforeAll(async () => {
    server = await startServer({ quirks: { noCors: true } });
    firefox = await launchFirefox();
  }, 60_000);
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  it('is told from one that is not there once the person takes its host back, and no token goes out', async () => {
    const token = { kind: 'token', server: server.urls.session, token: server.tokens.demo };
    expect(await say('signIn.start', token)).toMatchObject({ ok: true });
    const state = await say('app.state', {});
    const { accounts } = (state as { value: { accounts: { id: string }[] } }).value;
    const hosts = JSON.stringify({ origins: ['http://*/*', 'https://*/*'] });
    expect(await firefox.evaluate<boolean>(`browser.permissions.remove(${hosts})`)).toBe(true);
    server.control.clearLog();
    // The account that is there says so, too.
    const list = { accountId: accounts[0]?.id, refresh: 'now' };
    expect(await say('aliases.list', list)).toMatchObject({
      value: { staleBecause: { code: 'permission-missing' } },
    });
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
});
