// `npm run pictures`: what the stores and the README show, from the built extension at work against the embedded server, into artifacts/store/ and
// docs/pictures/. Run `npm run build` first.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { clickRole, waitForRole } from '../../tests/e2e/harness/chromium.ts';
import { waitFor } from '../../tests/e2e/harness/wait.ts';
import { type SignedIn, signIn } from '../../tests/e2e/story/signed-in.ts';
import { builtHash, madeFrom } from '../lib/store-pictures.ts';
import { slide, tile } from './compose.ts';
import { samples } from './samples.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const store = `${root}artifacts/store/`;
const readme = `${root}docs/pictures/`;
const size = { width: 1280, height: 800 };
mkdirSync(store, { recursive: true });
mkdirSync(readme, { recursive: true });

for (const scheme of ['light', 'dark'] as const) {
  const world = await signIn({ chromium: { colorScheme: scheme, viewport: size } });
  try {
    world.server.control.addMasks(samples);
    // Our own pages looked at the list when the sign-in ended, and ask again after a minute only.
    await world.say('aliases.list', { accountId: world.accountId, refresh: 'now' });
    const popup = await pictureOfPopup(world);
    if (scheme === 'light') await takeLight(world, popup);
    else
      await draw(
        world,
        '5-dark',
        slide('Dark when you are', 'It follows your browser, or your choice.', popup, true),
      );
    writeFileSync(`${readme}popup-${scheme}.png`, popup);
  } finally {
    await world.close();
  }
}
writeFileSync(`${store}${madeFrom}`, `${builtHash(root)}\n`);
console.log('artifacts/store/ and docs/pictures/');

async function takeLight(world: SignedIn, popup: Uint8Array): Promise<void> {
  const page = await world.chromium.context.newPage();
  await page.goto(world.server.urls.signUp);
  await page.locator('#email').click();
  await waitForRole(page, 'button', /masked address/);
  await page.screenshot({ path: `${store}1-mark.png` });
  await clickRole(page, 'button', /masked address/);
  await waitForRole(page, 'button', 'Use it');
  // The panel's own way in takes a moment, and its button wants to be seen before it is pressed.
  await page.waitForTimeout(700);
  await page.screenshot({ path: `${store}2-panel.png` });
  const field = await page.locator('#email').boundingBox();
  if (field) {
    const clip = { x: Math.max(0, field.x - 90), y: Math.max(0, field.y - 150), width: 720, height: 560 };
    await page.screenshot({ path: `${readme}panel.png`, clip });
  }
  await clickRole(page, 'button', 'Use it');
  await waitFor('the field to be filled', async () =>
    (await page.locator('#email').inputValue()).includes('@'),
  );
  await draw(
    world,
    '3-list',
    slide(
      'Every address in the toolbar',
      'Search, block, delete, restore. This site’s addresses come first, and the list is there offline, too.',
      popup,
    ),
  );
  await takeOptions(world);
  await draw(world, 'tile-440x280', tile(440, 280, 'A masked e-mail address for every site'), 440, 280);
  await draw(
    world,
    'marquee-1400x560',
    tile(1400, 560, 'A masked e-mail address of its own for every site, from your own mail server'),
    1400,
    560,
  );
}

async function takeOptions(world: SignedIn): Promise<void> {
  const options = await world.chromium.openExtensionPage('src/options/index.html');
  await options.setViewportSize(size);
  await options.waitForTimeout(500);
  await options.screenshot({ path: `${store}4-settings.png` });
  await options.close();
}

/** The popup's page as large as the toolbar shows it, at twice the pixels. */
async function pictureOfPopup(world: SignedIn): Promise<Uint8Array> {
  const popup = await world.chromium.openExtensionPage('src/popup/index.html');
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.getByText('amber.kettle51').first().waitFor();
  await popup.mouse.move(0, 0);
  const picture = await popup.screenshot();
  await popup.close();
  return picture;
}

async function draw(
  world: SignedIn,
  name: string,
  html: string,
  width = size.width,
  height = size.height,
): Promise<void> {
  const page: Page = await world.chromium.context.newPage();
  await page.setViewportSize({ width, height });
  await page.setContent(html);
  await page.waitForTimeout(100);
  await page.screenshot({ path: `${store}${name}.png` });
  await page.close();
}
