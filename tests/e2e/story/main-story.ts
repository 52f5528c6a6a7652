import type { EmbeddedServer } from '../../server/start.ts';
import type { ExtensionPopup } from '../harness/popup.ts';
import type { Stage, StagePage } from '../harness/stage.ts';
import { waitFor } from '../harness/wait.ts';

/** Where the story plays. */
export interface Scenery {
  readonly stage: Stage;
  readonly server: EmbeddedServer;
}

/** One step of a story that a person could tell. `run` ends with proof that it worked. */
export interface Step {
  readonly title: string;
  run(scenery: Scenery): Promise<void>;
}

/** A story with its steps in order, and pictures of it. */
export interface Story {
  readonly steps: readonly Step[];
  /** Pictures of what is in front at this moment, the popup too where it is open. */
  pictures(): Promise<ReadonlyMap<string, Uint8Array>>;
}

/**
 * The main job from the first click to the last: sign in with OAuth, open a sign-up page, click the mark in the e-mail
 * field, use the address, submit, and find the address in the popup.
 */
export function mainStory(): Story {
  let page: StagePage;
  let popup: ExtensionPopup | null = null;
  let window: StagePage | null = null;
  let address = '';

  const steps: readonly Step[] = [
    {
      title: 'Open the shop’s sign-up page',
      run: async ({ server, stage }) => {
        page = await stage.openPage(server.urls.signUp);
      },
    },
    {
      title: 'Open the popup and choose the mail server',
      run: async ({ server, stage }) => {
        popup = await stage.openPopup(page);
        await popup.click('radio', 'Another server');
        await popup.type(/E-mail address or server/, server.origins.mail);
        await popup.click('radio', 'Sign in');
      },
    },
    {
      title: 'See which server was found, and go on: the mail service asks for consent',
      run: async ({ server, stage }) => {
        await popup?.click('button', 'Sign in');
        await popup?.click('button', 'Yes, go on');
        window = await stage.waitForPage((url) => url.startsWith(`${server.origins.mail}/`));
        await waitFor('the consent page', async () => (await window?.text())?.includes('Bauta'));
      },
    },
    {
      title: 'Allow it: the extension is signed in',
      run: async ({ stage }) => {
        await window?.click('button.allow');
        await waitFor('the sign-in window to close', () => window?.isClosed() ?? true);
        window = null;
        await popup?.close();
        popup = await stage.openPopup(page);
        await popup.waitForText(/ada@example\.test/);
      },
    },
    {
      title: 'Focus the e-mail field: the mark appears in it',
      run: async () => {
        await popup?.close();
        popup = null;
        await page.click('#email');
        await page.waitForRole('button', markName);
      },
    },
    {
      title: 'Click the mark: the panel shows a new address',
      run: async () => {
        await page.clickRole('button', markName);
        await page.waitForRole('button', 'Use it');
        const text = await waitFor('the address', async () => addressIn(await page.shadowText()));
        address = text;
      },
    },
    {
      title: 'Use it: the address is in the field',
      run: async () => {
        await page.clickRole('button', 'Use it');
        await waitFor('the field to be filled', async () => (await page.valueOf('#email')) === address);
      },
    },
    {
      title: 'Create the account: the shop’s letter arrives',
      run: async ({ server }) => {
        await page.type('input[name=name]', 'Ada');
        await page.type('input[name=password]', 'analytical engine');
        await page.click('#sign-up button.button');
        await waitFor('the letter', async () => (await page.text()).includes('Our letter has arrived'));
        await waitFor('the address to be kept', () =>
          server.control.masks().some(({ email, state }) => email === address && state === 'enabled'),
        );
      },
    },
    {
      title: 'Find the address in the popup',
      run: async ({ stage }) => {
        popup = await stage.openPopup(page);
        // A row breaks the line before the @, too.
        await popup.waitForText(new RegExp(address.replaceAll('.', '\\.').replace('@', '\\s*@')));
      },
    },
  ];
  return {
    steps,
    pictures: async () => {
      const found = new Map<string, Uint8Array>();
      found.set('page', await (window ?? page).screenshot());
      if (popup && (await popup.isOpen())) found.set('popup', await popup.screenshot());
      return found;
    },
  };
}

const markName = 'New masked address for this site';

/** The panel breaks the line before the @. */
function addressIn(text: string): string | null {
  return /[^\s@]+@masked\.example/.exec(text.replace(/\s+@/g, '@'))?.[0] ?? null;
}
