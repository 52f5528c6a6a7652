import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EmbeddedServer, startServer } from '../../server/start.ts';
import { type ChromiumExtension, launchChromium } from '../harness/chromium.ts';
import { describeChromium } from '../harness/describe-browser.ts';
import { waitFor } from '../harness/wait.ts';
import { sayFrom } from '../story/signed-in.ts';

describeChromium('a token that expires while everybody needs it', () => {
  let server: EmbeddedServer;
  let chromium: ChromiumExtension;
  beforeAll(async () => {
    server = await startServer({ mode: 'uwumail', quirks: { maxConcurrentRequests: 100 } });
    chromium = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('is renewed once for fifty calls from three of our pages', async () => {
    const paths = ['src/popup/index.html', 'src/options/index.html', 'src/options/index.html'];
    const says = await Promise.all(
      paths.map(async (path) => sayFrom(await chromium.openExtensionPage(path))),
    );
    const [say] = says;
    if (!say) throw new Error('No page');
    const signedIn = say('signIn.start', { kind: 'oauth', server: server.urls.session });
    const consent = await waitFor('the consent page', () =>
      chromium.context.pages().find((page) => page.url().includes('/interaction/')),
    );
    await consent.locator('button.allow').click();
    expect(await signedIn).toMatchObject({ ok: true });
    const state = await say('app.state', {});
    const accountId = state.ok ? (state.value.accounts[0]?.id ?? '') : '';
    const masks = server.control.addMasks(Array.from({ length: 50 }, () => ({ state: 'enabled' as const })));
    await say('aliases.list', { accountId, refresh: 'now' });

    server.control.expireAccessTokens();
    server.control.clearLog();
    const patch = { description: 'all at once' };
    const outcomes = await Promise.all(
      masks.map(({ id }, index) => says[index % says.length]?.('aliases.update', { accountId, id, patch })),
    );
    expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(50);
    expect(server.log.where({ route: 'token' })).toHaveLength(1);
    expect(server.control.masks().every(({ description }) => description === 'all at once')).toBe(true);
  });
});
