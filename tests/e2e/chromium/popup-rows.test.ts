import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listScenes } from '../gallery/list-scenes.ts';
import { manyScenes } from '../gallery/many-scenes.ts';
import { openScene, root } from '../gallery/open-scene.ts';
import { servePages } from '../gallery/serve-pages.ts';
import { findChromium } from '../harness/find-browsers.ts';

/** Where things stand within the rows of the list, and where lines break, at 320 px. */
describe.skipIf(findChromium() === null)('rows of addresses', () => {
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof servePages>>;

  beforeAll(async () => {
    pages = await servePages(`${root}dist/chrome`);
    browser = await chromium.launch({
      executablePath: findChromium() ?? 'chromium',
      args: ['--no-sandbox'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  async function look<T>(name: string, language: string, measure: (page: Page) => Promise<T>): Promise<T> {
    const scene = [...listScenes, ...manyScenes].find((one) => one.name === name && one.page === 'popup');
    if (!scene) throw new Error(`no scene ${name}`);
    const open = await openScene(browser, pages.origin, scene, { scheme: 'light', width: 320, language });
    try {
      return await measure(open.page);
    } finally {
      await open.close();
    }
  }

  it('hold their address at one height, and “Keep” beside none of its letters', async () => {
    const [heights, overlap] = await look('main', 'de', (page) =>
      page.evaluate(() => {
        const tops = [...document.querySelectorAll('.row')].map((row) => {
          const address = row.querySelector('.row-address')?.getBoundingClientRect();
          return Math.round((address?.top ?? 0) - row.getBoundingClientRect().top);
        });
        const keep = document.querySelector('.row-keep');
        const beside = keep?.parentElement?.querySelector('.row-address')?.getBoundingClientRect();
        return [
          [...new Set(tops)],
          (beside?.bottom ?? 0) - (keep?.getBoundingClientRect().top ?? 0),
        ] as const;
      }),
    );
    expect(heights).toHaveLength(1);
    // Below the letters, a line has room of its own.
    expect(overlap).toBeLessThanOrEqual(2);
  });

  it('name the site whole or not at all, where a language leaves it little room', async () => {
    const names = await look('main', 'ru', (page) =>
      page.evaluate(() => [
        ...new Set(
          [...document.querySelectorAll('.row:not(.row-pending) .row-where')].map((where) =>
            Math.round(where.getBoundingClientRect().width),
          ),
        ),
      ]),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const width of names) expect(width).toBeGreaterThanOrEqual(56);
  });

  it.each([
    ['copied', '.toast-words'],
    ['going', '.toast-words'],
    ['menu', '.menu-words'],
  ])('%s: an address breaks before its domain, and first there', async (name, around) => {
    const broken = await look(name, 'en', (page) =>
      page.evaluate((selector) => {
        const found: string[] = [];
        for (const words of document.querySelectorAll(selector)) {
          const nodes = [...words.childNodes].filter((node) => node instanceof Text);
          for (const [index, node] of nodes.entries()) {
            // What stands before a domain, and the domain, have a line of their own where they fit in one.
            const text = node.data.trim();
            const part =
              index < nodes.length - 1
                ? text.slice(text.lastIndexOf(' ') + 1)
                : (/^@\S+/.exec(text)?.[0] ?? '');
            if (part === '') continue;
            const range = document.createRange();
            range.setStart(node, node.data.indexOf(part));
            range.setEnd(node, node.data.indexOf(part) + part.length);
            const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
            const wide = rects.reduce((sum, { width }) => sum + width, 0);
            const lines = new Set(rects.map(({ top }) => Math.round(top))).size;
            if (lines > 1 && wide < words.getBoundingClientRect().width) found.push(part);
          }
          if (words.textContent?.includes('@') && nodes.length < 2) found.push(words.textContent);
        }
        return found;
      }, around),
    );
    expect(broken).toEqual([]);
  });
});
