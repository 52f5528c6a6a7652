import type { Page } from 'playwright';
import type { Intent } from '../../../src/domain/intent.ts';
import { readRecord } from '../../../src/domain/journal-record.ts';
import { type ChromiumExtension, launchChromium } from '../../e2e/harness/chromium.ts';
import type { AsContentScript } from '../../e2e/harness/isolated-world.ts';
import { within } from '../../e2e/harness/wait.ts';
import { type Say, sayFrom } from '../../e2e/story/signed-in.ts';
import { type EmbeddedServer, startServer } from '../../server/start.ts';
import type { Life } from '../live-on.ts';
import { type Tampering, tamper } from './tamper.ts';

export const people = ['ada@example.test', 'bela@example.test'] as const;
export type Person = (typeof people)[number];

/** What outlives all scripts: one browser with the built extension, one server, one page of ours to speak through. */
export interface Stage {
  readonly server: EmbeddedServer;
  readonly chromium: ChromiumExtension;
  readonly desk: Page;
  readonly say: Say;
  readonly tampering: Tampering;
  close(): Promise<void>;
}

/** A document of a site, and its content script's world. */
export interface Tab {
  readonly page: Page;
  readonly site: number;
  say: AsContentScript;
}

/** One panel in one document, as the content script lives it. */
export interface Panel extends Life {
  readonly requestId: string;
  readonly tab: Tab;
  intentId: string | null;
  email: string | null;
}

/** One script's life. */
export interface Story {
  readonly stage: Stage;
  readonly tabs: Map<number, Tab>;
  readonly panels: Panel[];
  /** Names of the requests of the popup, and the addresses that were made of them. */
  readonly requests: Map<string, string>;
  readonly direct: Map<string, string>;
  /** Ids of all addresses that the server ever had in this story. */
  readonly seen: Map<string, string>;
  /** The background's ids of those who signed in. */
  readonly accountIds: Map<Person, string>;
  readonly signedIn: Set<Person>;
  /** Who was signed out at some time: what was known of them here went with them. */
  readonly left: Set<Person>;
  /** What is under way and will end by itself. */
  readonly running: Set<Promise<unknown>>;
  /** Who makes addresses now. */
  person: Person;
  /** How far this machine's clock is off from the server's, in ms. */
  jump: number;
  /** How much of the days after which nothing is kept has gone by, in ms. */
  passed: number;
  /** How often the worker was killed in it. */
  kills: number;
}

/** No answer of the background takes this long, in ms: its own patience with the server ends sooner. */
const patience = 20_000;

/** Starts browser and server, once. */
export async function setStage(): Promise<Stage> {
  const server = await startServer({ quirks: { maxConcurrentRequests: 50 } });
  const chromium = await launchChromium();
  const tampering = tamper(chromium);
  const desk = await chromium.openExtensionPage('manifest.json');
  const say = sayFrom(desk);
  return {
    server,
    chromium,
    desk,
    // A worker that is killed while it starts may leave a question unanswered for ever.
    say: (verb, args) => within(`an answer to ${verb}`, patience, say(verb, args)),
    tampering,
    async close() {
      await chromium.close();
      await server.close();
    },
  };
}

/** The journal as it lies on disk, read behind the extension's back. */
export async function readJournal({ desk }: Pick<Stage, 'desk'>): Promise<readonly Intent[]> {
  const records = await desk.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('bauta');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('journal').objectStore('journal').getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );
  return records.map((record) => {
    const found = readRecord(record);
    if (found.kind !== 'intent') throw new Error(`A record of the journal is ${found.kind}`);
    return found.intent;
  });
}

/** Lets something go on by itself, and remembers that it does; what it throws counts as no answer. */
export function goOn(story: Story, work: Promise<unknown>): void {
  const ended = work
    .catch(() => undefined)
    .finally(() => {
      story.running.delete(ended);
    });
  story.running.add(ended);
}

/** The server's clock goes on by so many ms, and this machine's with it. */
export async function passTime(story: Story, ms: number): Promise<void> {
  story.passed += ms;
  story.stage.server.control.advanceClock(ms);
  await setClock(story);
}

/** This machine's clock as the story wants it. */
export function setClock({ stage, jump }: Story): Promise<void> {
  return stage.tampering.setSkew(stage.server.control.now() - Date.now() + jump);
}
