import { mkdir, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { installFakeBrowser, type Script } from './fake-browser.ts';
import { optionsScenes } from './options-scenes.ts';
import { popupScenes, type Scene } from './scenes.ts';
import { servePages } from './serve-pages.ts';

/**
 * Draws every state of our own pages from scripted replies, light and dark, in several widths, and checks each with the
 * axe rules: `tsx tests/e2e/gallery/main.ts [--only=part-of-a-name] [--folder=dist/chrome] [--widths=320,360,800]`. Pictures go to
 * `artifacts/gallery/`, for people to look at. Exits 1 where a page logs an error or breaks a rule.
 */
const option = (name: string) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const root = fileURLToPath(new URL('../../../', import.meta.url));
const out = option('out') ?? `${root}artifacts/gallery`;
const axe = await readFile(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
const english: Script['messages'] = JSON.parse(
  await readFile(`${root}public/_locales/en/messages.json`, 'utf8'),
);
const faults: string[] = [];

interface Look {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

async function draw(browser: Browser, origin: string, scene: Scene, { scheme, width }: Look): Promise<void> {
  const name = `${scene.page}-${scene.name}-${width}-${scheme}`;
  const height = scene.page === 'popup' ? 600 : 1000;
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height },
    reducedMotion: 'reduce',
    permissions: ['clipboard-write', 'clipboard-read'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(4_000);
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${name}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
  const { replies, session = {}, local = {}, online = true, language = 'en' } = scene;
  const messages = { ...english, ui_language: { message: language } };
  const script: Script = { replies, session, local, messages, online };
  // The loader that runs this file wraps named functions in `__name`, which the page does not have.
  await page.addInitScript(`{ const __name = (f) => f; (${installFakeBrowser})(${JSON.stringify(script)}) }`);
  await page.goto(`${origin}/src/${scene.page}/index.html`);
  await page.waitForTimeout(150);
  try {
    await scene.act?.(page);
  } catch (error) {
    faults.push(`${name}: ${String(error).split('\n')[0]}`);
  }
  await page.waitForTimeout(100);
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: scene.page === 'options' });
  // `evaluate` is not bound by the page's policy, an added script element would be.
  await page.evaluate(axe);
  const broken = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
  faults.push(...broken.map((fault) => `${name}: ${fault}`));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) faults.push(`${name}: ${wide} px too wide`);
  await context.close();
}

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const pages = await servePages(option('folder') ?? `${root}dist/chrome`);
const browser = await chromium.launch({
  executablePath: process.env['BAUTA_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const scenes = [...popupScenes, ...optionsScenes].filter(({ name, page }) =>
    `${page}-${name}`.includes(option('only') ?? ''),
  );
  const widths = (option('widths') ?? '320,360,800').split(',').map(Number);
  for (const scene of scenes) {
    const started = Date.now();
    for (const width of widths) {
      for (const scheme of ['light', 'dark'] as const) {
        await draw(browser, pages.origin, scene, { scheme, width });
      }
    }
    console.log(`${scene.name}: ${Date.now() - started} ms`);
  }
  console.log(`${scenes.length} states, ${faults.length} faults`);
} finally {
  await browser.close();
  pages.close();
}
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
