import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { listScenes } from '../gallery/list-scenes.ts';
import { manyScenes } from '../gallery/many-scenes.ts';
import { openScene } from '../gallery/open-scene.ts';
import { optionsScenes } from '../gallery/options-scenes.ts';
import { useGallery } from '../gallery/use-gallery.ts';
import { findChromium } from '../harness/find-browsers.ts';

/** Runs in the page: addresses that break elsewhere, although either half has room on a line of its own. */
function findBrokenAddresses(around: string): string[] {
  const found: string[] = [];
  for (const words of document.querySelectorAll(around)) {
    if (!words.textContent?.includes('@')) continue;
    const nodes = [...words.childNodes].filter((node) => node instanceof Text);
    const halves = nodes.flatMap((node) => {
      const half = /^@\S+|\S+$/.exec(node.data.trim())?.[0] ?? '';
      const range = document.createRange();
      range.setStart(node, node.data.indexOf(half));
      range.setEnd(node, node.data.indexOf(half) + half.length);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      const wide = boxes.reduce((sum, { width }) => sum + width, 0);
      return [{ half, wide, lines: new Set(boxes.map(({ top }) => Math.round(top))).size }];
    });
    const room = words.getBoundingClientRect().width;
    if (halves.length < 2) found.push(words.textContent);
    else if (halves.every(({ wide }) => wide < room))
      found.push(...halves.filter(({ lines }) => lines > 1).map(({ half }) => half));
  }
  return found;
}

/** Where things stand, and where lines break, at 320 px. */
describe.skipIf(findChromium() === null)('the layout of our pages', () => {
  const gallery = useGallery();

  async function look<T>(name: string, language: string, measure: (page: Page) => Promise<T>): Promise<T> {
    const scene = [...listScenes, ...manyScenes, ...optionsScenes].find((one) => one.name === name);
    if (!scene) throw new Error(`no scene ${name}`);
    const open = await openScene(gallery.page, gallery.origin, scene, {
      scheme: 'light',
      width: 320,
      language,
    });
    try {
      return await measure(gallery.page);
    } finally {
      await open.close();
    }
  }

  it('rows hold their address at one height, and “Keep” beside none of its letters', async () => {
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

  it('rows name the site whole or not at all, where a language leaves it little room', async () => {
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
    ['full', '.item-name, .choice-words > span:first-child'],
  ])('%s: an address breaks before its domain, and first there', async (name, around) => {
    const broken = await look(name, 'en', (page) => page.evaluate(findBrokenAddresses, around));
    expect(broken).toEqual([]);
  });

  it('sections of the settings end at their last line, also where something may be told later', async () => {
    const ends = await look('signed-in', 'en', (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('.section')].map((section) => {
          const seen = [...section.children].filter((child) => child.getBoundingClientRect().height > 0);
          const last = Math.max(...seen.map((child) => child.getBoundingClientRect().bottom));
          return Math.round(section.getBoundingClientRect().bottom - last);
        }),
      ),
    );
    expect(new Set(ends).size).toBe(1);
  });
});
