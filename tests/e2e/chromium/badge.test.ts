import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeChromium } from '../harness/describe-browser.ts';
import { waitFor } from '../harness/wait.ts';
import { type SignedIn, signIn } from '../story/signed-in.ts';

/** What the toolbar and the popup say, unasked, of what needs the person. */
describeChromium('the toolbar badge', () => {
  let story: SignedIn;
  beforeAll(async () => {
    // Without CORS, what the person allowed is all that lets us in.
    story = await signIn({
      server: { quirks: { noCors: true } },
      chromium: { hostPermissions: ['http://127.0.0.1/*', 'http://localhost/*'] },
    });
  });
  afterAll(() => story?.close());

  const badge = async () =>
    (await story.chromium.worker()).evaluate(async () => [
      await chrome.action.getBadgeText({}),
      await chrome.action.getTitle({}),
    ]);
  const shows = (sign: string, words: RegExp) =>
    waitFor(
      `the badge “${sign}”`,
      async () => {
        const [text = '', title = ''] = await badge();
        return text === sign && words.test(title);
      },
      6_000,
    );

  it('tells at once of a server that the browser keeps from us, whom the open popup asks to allow it, and until it is allowed', async () => {
    const popup = await story.chromium.openPopupPage();
    await popup
      .getByRole('button', { name: /^New address/ })
      .first()
      .waitFor();
    await shows('', /^Bauta$/);
    await setHostAccess('ON_CLICK');
    await shows('!', /keeps Bauta from your mail server/);
    await popup.getByRole('button', { name: 'Allow access and try again' }).waitFor();
    // Whoever opens the popup a moment later hears of it, too.
    await popup.reload();
    await popup.getByRole('button', { name: 'Allow access and try again' }).waitFor();
    await setHostAccess('ON_ALL_SITES');
    await shows('', /^Bauta$/);
    await popup
      .getByRole('button', { name: 'Allow access and try again' })
      .waitFor({ state: 'detached', timeout: 5_000 });
    await popup.close();
  });

  it('tells of a used address that is not safe yet, which the popup offers to try again', async () => {
    const { server, chromium } = story;
    server.control.arm({ kind: 'unavailable', match: { route: 'api', call: 'update' }, times: 9 });
    const made = await story.say('aliases.create', {
      requestId: crypto.randomUUID(),
      accountId: story.accountId,
      origin: 'https://forum.example',
      description: '',
      prefix: '',
    });
    expect(made.ok || made.error.code).toBe(true);
    await shows('!', /not safe yet/);
    server.control.clearFaults();
    const popup = await chromium.openPopupPage();
    await popup.getByRole('button', { name: 'Try again' }).click();
    await popup.getByText('is in use at').waitFor({ state: 'detached', timeout: 5_000 });
    await shows('', /^Bauta$/);
    await popup.close();
  });

  /** What a person sets at `chrome://extensions` under “Site access”. */
  async function setHostAccess(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
    const { context, extensionId } = story.chromium;
    const settings = await context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(
      (change) =>
        (
          globalThis as unknown as {
            chrome: {
              developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
            };
          }
        ).chrome.developerPrivate.updateExtensionConfiguration(change),
      { extensionId, hostAccess },
    );
    await settings.close();
  }
});
