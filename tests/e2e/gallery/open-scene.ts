import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, ConsoleMessage, Page } from 'playwright';
import { installFakeBrowser, type Script } from './fake-browser.ts';
import { inEnglish, textsOf } from './languages.ts';
import type { Scene } from './scene.ts';

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

const axe = await readFile(`${root}node_modules/axe-core/axe.min.js`, 'utf8');

/** In which light and how wide a scene is drawn. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly forcedColors?: boolean;
  /** Folder of the language its texts are in, or one of those that `textsOf` makes up; a scene may have its own. */
  readonly language?: string;
}

/** A scene that is drawn, with what went wrong meanwhile. `close` leaves the page as if nothing had been drawn on it. */
export interface OpenScene {
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** A page on which one scene after the other is drawn: a browser takes longer for a new one than for most scenes. */
export async function openEasel(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    permissions: ['clipboard-write', 'clipboard-read'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  return page;
}

/** Draws one scene. Nothing moves, so that pictures and contrast are of the end of every transition. */
export async function openScene(
  page: Page,
  origin: string,
  scene: Scene,
  { scheme, width, forcedColors = false, language = 'en' }: Look,
): Promise<OpenScene> {
  await page.emulateMedia({ colorScheme: scheme, forcedColors: forcedColors ? 'active' : 'none' });
  await page.setViewportSize({ width, height: scene.page === 'popup' ? 600 : 1000 });
  const faults: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error') faults.push(message.text());
  };
  const onError = (error: Error) => faults.push(error.message);
  page.on('console', onConsole);
  page.on('pageerror', onError);
  const { replies, session = {}, local = {}, online = true } = scene;
  const messages = textsOf(scene.language ?? language);
  const script: Script = { replies, session, local, messages, online };
  // The loader that runs this file wraps named functions in `__name`, which the page does not have.
  const installed = await page.addInitScript(
    `localStorage.clear(); { const __name = (f) => f; (${installFakeBrowser})(${JSON.stringify(script)}) }`,
  );
  const close = async () => {
    page.off('console', onConsole);
    page.off('pageerror', onError);
    await installed.dispose();
    await page.goto('about:blank');
  };
  try {
    await page.goto(`${origin}/src/${scene.page}/index.html`);
    await page.locator('main').waitFor();
    await scene.act?.(language === 'en' ? page : inEnglish(page, messages));
    await page.waitForTimeout(200);
  } catch (error) {
    await close();
    throw error;
  }
  return { faults, close };
}

/** The axe rules that hold for every state, and those that depend on the colours alone. */
const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** What the axe rules (WCAG 2.2 A and AA, and good practice) and the width of the page have to say against it. */
export async function findBarriers(page: Page, rules = everyRule): Promise<readonly string[]> {
  // `evaluate` is not bound by the page's policy; an added script element would be.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ runOnly, resultTypes: ['violations'] });
    const broken = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    const wide = document.documentElement.scrollWidth - innerWidth;
    return wide > 0 ? [...broken, `${wide} px too wide`] : broken;
  }, rules);
}
