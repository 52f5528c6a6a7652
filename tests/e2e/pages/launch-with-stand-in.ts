import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePageKit } from '../../../scripts/build/page-kit.ts';
import type { PageKitTexts } from '../../../src/domain/page-kit.ts';
import { type BuiltExtension, builtExtension } from '../harness/built-extension.ts';
import { type ChromiumExtension, type ChromiumOptions, launchChromium } from '../harness/chromium.ts';

/** One message of the content script. */
export interface Said {
  readonly verb: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly origin: string;
  readonly frameId: number;
  readonly documentId: string;
}

/** How the stand-in answers a verb: part of a reply, a fault, late, or the first `lost` times not at all. */
export interface Play {
  readonly value?: object | boolean;
  readonly error?: object;
  readonly delay?: number;
  readonly lost?: number;
}

export interface StandIn {
  readonly chromium: ChromiumExtension;
  play(verb: string, play: Play): Promise<void>;
  said(): Promise<Said[]>;
  /** Forgets what was said and played; storage is as after an installation. */
  reset(): Promise<void>;
  /** Says a command to a tab's frame, as the background does for the menu and the keyboard. */
  command(message: object, frameId?: number): Promise<unknown>;
  store(values: Record<string, unknown>): Promise<void>;
  /** Runs the content script once more in the tab in front. */
  runAgain(): Promise<void>;
}

declare const said: Said[];
declare const play: (verb: string, play: Play) => void;
declare const reset: () => Promise<void>;
declare let kit: PageKitTexts;

/** The built content script, texts and manifest, with the background replaced: its answers are the test's. */
export function standInExtension(): BuiltExtension & { readonly contentScripts: readonly string[] } {
  const path = mkdtempSync(join(tmpdir(), 'bauta-stand-in-'));
  cpSync(builtExtension('chrome').path, path, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as {
    background: { service_worker: string };
    content_scripts: { js: string[] }[];
    host_permissions: string[];
  };
  cpSync(
    fileURLToPath(new URL('stand-in-worker.js', import.meta.url)),
    join(path, manifest.background.service_worker),
  );
  // So that the worker may run the content script a second time, as it does after an update.
  manifest.host_permissions.push('http://localhost/*');
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
  return {
    path,
    contentScripts: manifest.content_scripts[0]?.js ?? [],
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Chromium with the stand-in. */
export async function launchWithStandIn(options: ChromiumOptions = {}): Promise<StandIn> {
  const extension = standInExtension();
  const chromium = await launchChromium({ ...options, extension });
  const worker = () => chromium.worker();
  await (await worker()).evaluate(async (texts) => {
    kit = texts;
    await reset();
  }, makePageKit().texts);
  return {
    chromium,
    play: async (verb, how) =>
      (await worker()).evaluate(([name, what]) => play(name, what), [verb, how] as const),
    said: async () => (await worker()).evaluate(() => said),
    reset: async () => {
      await (await worker()).evaluate(() => reset());
    },
    command: async (message, frameId = 0) =>
      (await worker()).evaluate(
        async ([what, frame]) => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          return chrome.tabs.sendMessage(tab?.id ?? -1, what, { frameId: frame });
        },
        [message, frameId] as const,
      ),
    runAgain: async () =>
      (await worker()).evaluate(async (scripts) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: [...scripts] });
      }, extension.contentScripts),
    store: async (values) => (await worker()).evaluate((what) => chrome.storage.local.set(what), values),
  };
}
