import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { markPath } from '../src/domain/mark-path.ts';

/**
 * Draws `public/icons/`: the SVG, and the PNGs that the manifest names, on a transparent ground. Chromium renders them,
 * so that no image library is needed. The teal has at least 3 : 1 on the toolbars of both browsers, light and dark.
 */
const teal = '#0d9488';
const sizes = [16, 32, 48, 128];
const folder = new URL('../public/icons/', import.meta.url);
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><title>Bauta</title><path fill="${teal}" fill-rule="evenodd" d="${markPath}"/></svg>\n`;

await mkdir(folder, { recursive: true });
await writeFile(new URL('bauta.svg', folder), svg);

const browser = await chromium.launch({
  executablePath: process.env['BAUTA_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
