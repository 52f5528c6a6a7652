import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { makePageKit } from '../../../scripts/build/page-kit.ts';
import type { PageKitTexts } from '../../../src/domain/page-kit.ts';
import { type Accessible, findAccessible, readAccessibleText } from '../harness/accessible.ts';
import type { Cdp } from '../harness/cdp.ts';
import { findChromium } from '../harness/find-browsers.ts';
import { type Box, centreOf } from '../harness/geometry.ts';
import { clickAt } from '../harness/person.ts';
import { waitFor } from '../harness/wait.ts';
import { type Play, type Said, standInExtension } from './launch-with-stand-in.ts';

declare const said: Said[];
declare const play: (verb: string, play: Play) => void;
declare let kit: PageKitTexts;
declare const reset: () => Promise<void>;

/** A tab, and what a person does and sees in it. */
export interface Tab {
  readonly page: Page;
  click(selector: string): Promise<void>;
  /** Presses a control by its role and name, in closed shadow roots too. */
  press(role: string, name: string | RegExp): Promise<void>;
  find(role: string, name: string | RegExp): Promise<Accessible | null>;
  wait(role: string, name: string | RegExp): Promise<void>;
  text(): Promise<string>;
  valueOf(selector: string): Promise<string>;
}

export interface ByTab {
  readonly browser: Browser;
  openTab(url: string): Promise<Tab>;
  said(): Promise<Said[]>;
  play(verb: string, play: Play): Promise<void>;
  /** Forgets what was said and played. */
  reset(): Promise<void>;
  /** Lets go of every tab that is not in front, as the browser does when memory is short. */
  discardOthers(): Promise<void>;
  tabs(): Promise<Tab[]>;
  close(): Promise<void>;
}

/**
 * Chromium with the stand-in for the background, driven by the tab and not by the document in it: while Playwright is attached, Chromium
 * prerenders nothing, and Playwright turns the back/forward cache off.
 */
export async function launchByTab(): Promise<ByTab> {
  const extension = standInExtension();
  const userDataDir = mkdtempSync(join(tmpdir(), 'bauta-tabs-'));
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? '',
    headless: true,
    userDataDir,
    defaultViewport: null,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--window-size=1100,760',
      `--load-extension=${extension.path}`,
      `--disable-extensions-except=${extension.path}`,
    ],
  });
  const worker = async () => {
    const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
    const found = await target.worker();
    if (!found) throw new Error('The stand-in has no worker.');
    return found;
  };
  await (await worker()).evaluate(async (texts) => {
    kit = texts;
    await reset();
  }, makePageKit().texts);

  return {
    browser,
    async openTab(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return tabOf(page);
    },
    said: async () => (await worker()).evaluate(() => said),
    play: async (verb, how) =>
      (await worker()).evaluate((name, what) => play(name, what as Play), verb, how as object),
    reset: async () => {
      await (await worker()).evaluate(() => reset());
    },
    discardOthers: async () =>
      (await worker()).evaluate(async () => {
        for (const { id } of await chrome.tabs.query({ active: false })) await chrome.tabs.discard(id);
      }),
    tabs: async () => (await browser.pages()).map(tabOf),
    async close() {
      await browser.close();
      extension.remove();
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function tabOf(page: Page): Tab {
  const find = (role: string, name: string | RegExp) =>
    withCdp(page, (cdp) => findAccessible(cdp, role, name));
  const wait = (role: string, name: string | RegExp) =>
    waitFor(`a ${role} named ${name}`, () => find(role, name));
  return {
    page,
    async click(selector) {
      const box = await page.$eval(selector, (element): Box => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      });
      await clickAt(page.mouse, { x: box.x + box.width / 4, y: box.y + box.height / 2 });
    },
    press: async (role, name) => clickAt(page.mouse, centreOf((await wait(role, name)).box)),
    find,
    async wait(role, name) {
      await wait(role, name);
    },
    text: () => withCdp(page, readAccessibleText),
    valueOf: (selector) => page.$eval(selector, (field) => (field as HTMLInputElement).value),
  };
}

async function withCdp<T>(page: Page, ask: (cdp: Cdp) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  try {
    return await ask({
      send: <R>(method: string, params: Record<string, unknown> = {}) =>
        session.send(method as Parameters<CDPSession['send']>[0], params as never) as Promise<R>,
    });
  } finally {
    await session.detach();
  }
}
