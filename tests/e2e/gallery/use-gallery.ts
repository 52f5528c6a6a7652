import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { findChromium } from '../harness/find-browsers.ts';
import { root } from './open-scene.ts';
import { servePages } from './serve-pages.ts';

/** What a test about scenes works with; a test sees it in its own `beforeEach` and later. */
export interface Gallery {
  readonly browser: Browser;
  /** Where the built pages are served. */
  readonly origin: string;
}

/** Serves the built pages and starts a browser without extensions, for all tests of a `describe`. */
export function useGallery(): Gallery {
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

  return {
    get browser() {
      return browser;
    },
    get origin() {
      return pages.origin;
    },
  };
}
