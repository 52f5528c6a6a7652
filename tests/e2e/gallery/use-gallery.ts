import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { findChromium } from '../harness/find-browsers.ts';
import { openEasel, root } from './open-scene.ts';
import { servePages } from './serve-pages.ts';

/** What a test about scenes works with; a test sees it in its own `beforeEach` and later. */
export interface Gallery {
  /** Where scenes are drawn, one at a time. */
  readonly page: Page;
  /** Where the built pages are served. */
  readonly origin: string;
}

/** Serves the built pages and starts a browser without extensions, for all tests of a `describe`. */
export function useGallery(): Gallery {
  let browser: Browser;
  let page: Page;
  let pages: Awaited<ReturnType<typeof servePages>>;

  beforeAll(async () => {
    pages = await servePages(`${root}dist/chrome`);
    browser = await chromium.launch({
      executablePath: findChromium() ?? 'chromium',
      args: ['--no-sandbox'],
    });
    page = await openEasel(browser);
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  return {
    get page() {
      return page;
    },
    get origin() {
      return pages.origin;
    },
  };
}
