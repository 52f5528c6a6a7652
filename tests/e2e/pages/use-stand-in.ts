import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchWithStandIn, type StandIn } from './launch-with-stand-in.ts';
import { type PageServer, servePages } from './serve-pages.ts';

/** What a test about pages works with; a test sees it in its own `beforeEach` and later. */
export interface Stage {
  readonly server: PageServer;
  readonly standIn: StandIn;
  /** A page of this test alone. */
  readonly page: Page;
}

/**
 * Serves the pages and starts a browser with the built content script and a stand-in for the background, for all tests of a `describe`. Each
 * has a fresh page and a stand-in that knows of nothing; nothing of ours may have gone wrong in it.
 */
export function useStandIn(): Stage {
  let server: PageServer;
  let standIn: StandIn;
  let page: Page;

  beforeAll(async () => {
    server = await servePages();
    standIn = await launchWithStandIn();
  });
  afterAll(async () => {
    await standIn?.chromium.close();
    await server?.close();
  });
  beforeEach(async () => {
    await standIn.reset();
    page = await standIn.chromium.context.newPage();
  });
  afterEach(async () => {
    await page.close();
    expect(standIn.chromium.errors.ofExtension()).toEqual([]);
  });

  return {
    get server() {
      return server;
    },
    get standIn() {
      return standIn;
    },
    get page() {
      return page;
    },
  };
}
