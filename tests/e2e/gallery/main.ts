import { mkdir, rm } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findChromium } from '../harness/find-browsers.ts';
import { findBarriers, openEasel, openScene, root } from './open-scene.ts';
import { optionsScenes } from './options-scenes.ts';
import { otherScenes } from './other-scenes.ts';
import { popupScenes } from './popup-scenes.ts';
import { servePages } from './serve-pages.ts';

/**
 * Draws every state of our own pages from scripted replies, light, dark and in forced colours, in several widths, for people
 * to look at: `tsx tests/e2e/gallery/main.ts [--only=part-of-a-name] [--widths=320,360,800] [--folder=dist/chrome]
 * [--out=artifacts/gallery] [--language=de]`. Exits 1 where a page logs an error or breaks an axe rule.
 */
const option = (name: string) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const out = option('out') ?? `${root}artifacts/gallery`;
const language = option('language');
const widths = (option('widths') ?? '320,360,800').split(',').map(Number);
const scenes = [...popupScenes, ...optionsScenes, ...otherScenes].filter(({ name, page }) =>
  `${page}-${name}`.includes(option('only') ?? ''),
);
const looks = [
  { scheme: 'light', suffix: 'light' },
  { scheme: 'dark', suffix: 'dark' },
  { scheme: 'dark', suffix: 'forced', forcedColors: true },
] as const;
const faults: string[] = [];

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const pages = await servePages(option('folder') ?? `${root}dist/chrome`);
const browser = await chromium.launch({
  executablePath: findChromium() ?? 'chromium',
  args: ['--no-sandbox'],
});
const page = await openEasel(browser);
try {
  for (const scene of scenes) {
    for (const width of widths) {
      for (const look of looks) {
        const name = `${scene.page}-${scene.name}-${width}-${look.suffix}`;
        try {
          const open = await openScene(page, pages.origin, scene, {
            ...look,
            width,
            ...(language && { language }),
          });
          try {
            await page.screenshot({ path: `${out}/${name}.png`, fullPage: scene.page === 'options' });
            const found = [...open.faults, ...(await findBarriers(page))];
            faults.push(...found.map((fault) => `${name}: ${fault}`));
          } finally {
            await open.close();
          }
        } catch (error) {
          // The other states are worth seeing all the same.
          faults.push(`${name}: ${String(error)}`);
        }
      }
    }
    console.log(`${scene.page}-${scene.name}`);
  }
} finally {
  await browser.close();
  pages.close();
}
console.log(`${scenes.length} states, ${faults.length} faults`);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
