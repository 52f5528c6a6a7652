import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { firstRunPage, hasFirstRunPage } from '../../tests/e2e/harness/first-run.ts';

type Params = Readonly<Record<string, unknown>>;

interface Incoming {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Params;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A target as the browser lists it: a page, a worker. */
export interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/**
 * A running Chromium, spoken to over its debugging pipe and nothing between. Test drivers attach to every service worker
 * and hold it at its start, which would be measured as the worker's own slowness; this one attaches to what it is told.
 */
export interface Chromium {
  readonly version: string;
  send<T = unknown>(method: string, params?: Params, sessionId?: string): Promise<T>;
  /** Hears one kind of event of one session until the returned function is called. */
  on(sessionId: string, method: string, listener: (params: Params) => void): () => void;
  targets(): Promise<readonly Target[]>;
  attach(targetId: string): Promise<string>;
  close(): Promise<void>;
}

const quiet = [
  '--headless=new',
  '--no-sandbox',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-gpu',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-pings',
  '--password-store=basic',
  '--force-device-scale-factor=1',
  '--window-size=1280,1000',
  // A tab that is measured must not be slowed down because another window lies over it.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  // A spare renderer that warms up beside a visit would be one more disturbance.
  '--disable-features=SpareRendererForSitePerProcess,Translate,OptimizationHints,MediaRouter,HttpsUpgrades,LocalNetworkAccessChecks',
  // Nothing but this machine can be reached.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE *.localhost',
];

/** Starts a Chromium of its own, with a fresh profile and the unpacked extension of a folder, if one is given. */
export async function launchChromium(executable: string, extension: string | null): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'bauta-bench-'));
  const load = extension
    ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`]
    : ['--disable-extensions'];
  const child = spawn(executable, [...quiet, `--user-data-dir=${profile}`, ...load, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const pipe = openPipe(child);
  const { product } = await pipe.send<{ product: string }>('Browser.getVersion');
  if (extension) await closeFirstRun(pipe, extension);
  return {
    version: product,
    send: pipe.send,
    on: pipe.on,
    async targets() {
      const { targetInfos } = await pipe.send<{ targetInfos: Target[] }>('Target.getTargets', {
        filter: [{}],
      });
      return targetInfos;
    },
    async attach(targetId) {
      const params = { targetId, flatten: true };
      return (await pipe.send<{ sessionId: string }>('Target.attachToTarget', params)).sessionId;
    },
    async close() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      // The browser's answer may be lost with the browser.
      pipe.send('Browser.close').catch(() => undefined);
      if ((await Promise.race([gone, sleep(5_000, 'late')])) === 'late') child.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** The tab that opens at install would be drawn beside what is measured. */
async function closeFirstRun({ send }: Pick<Chromium, 'send'>, extension: string): Promise<void> {
  for (let tries = 0; hasFirstRunPage(extension) && tries < 100; tries += 1) {
    const { targetInfos } = await send<{ targetInfos: Target[] }>('Target.getTargets');
    const page = targetInfos.find(({ url }) => url.endsWith(firstRunPage));
    if (page) {
      await send('Target.closeTarget', { targetId: page.targetId });
      return;
    }
    await sleep(100);
  }
}

interface Waiting {
  readonly method: string;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Commands out on descriptor 3, answers and events in on 4, each a JSON text ended by a zero byte. */
function openPipe(child: ChildProcess): Pick<Chromium, 'send' | 'on'> {
  const output = child.stdio[3] as Writable;
  const input = child.stdio[4] as Readable;
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(message: Incoming) => void>();
  let lastId = 0;
  let rest = '';
  let dead = false;

  function hear(message: Incoming): void {
    if (message.id === undefined) {
      for (const listener of [...listeners]) listener(message);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) asked?.reject(new Error(`${asked.method}: ${message.error.message}`));
    else asked?.resolve(message.result);
  }

  input.setEncoding('utf8');
  input.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) hear(JSON.parse(part) as Incoming);
  });
  const end = () => {
    dead = true;
    for (const { method, reject } of waiting.values()) reject(new Error(`${method}: the browser is gone`));
    waiting.clear();
  };
  child.on('exit', end);
  child.on('error', end);
  output.on('error', end);

  return {
    send<T>(method: string, params: Params = {}, sessionId?: string) {
      if (dead) return Promise.reject(new Error(`${method}: the browser is gone`));
      lastId += 1;
      const id = lastId;
      const answer = new Promise<unknown>((resolve, reject) => waiting.set(id, { method, resolve, reject }));
      output.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
      return answer as Promise<T>;
    },
    on(sessionId, method, listener) {
      const each = (message: Incoming) => {
        if (message.sessionId === sessionId && message.method === method) listener(message.params ?? {});
      };
      listeners.add(each);
      return () => listeners.delete(each);
    },
  };
}
