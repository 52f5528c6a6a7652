import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { createContext, Script } from 'node:vm';
import { describe, expect, test } from 'vitest';

interface Function {
  readonly functionName: string;
  readonly ranges: readonly {
    readonly startOffset: number;
    readonly endOffset: number;
    readonly count: number;
  }[];
}

/** Runs a script in the engine that Chromium has too, in a bare world, and tells which functions the engine made. */
async function start(code: string): Promise<{ heard: string[]; functions: readonly Function[] }> {
  const heard: string[] = [];
  const addEventListener = (type: string) => heard.push(type);
  const world = createContext({ addEventListener, AbortController, chrome: { runtime: { id: 'bauta' } } });
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  new Script(code, { filename: 'content-script' }).runInContext(world);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  return { heard, functions: result.find(({ url }) => url === 'content-script')?.functions ?? [] };
}

describe.each(['chrome', 'firefox'])(
  'the content script for %s, before anybody turns to a field',
  (browser) => {
    const { content_scripts } = JSON.parse(readFileSync(`dist/${browser}/manifest.json`, 'utf8'));
    const code = readFileSync(`dist/${browser}/${content_scripts[0].js[0]}`, 'utf8');

    test('puts four listeners on, and touches nothing else of the page or the browser', async () => {
      const { heard } = await start(code);
      expect(heard.sort()).toEqual(['focusin', 'keydown', 'pointerdown', 'pointerover']);
    });

    test('keeps all the rest in one function that is neither called nor compiled', async () => {
      const { functions } = await start(code);
      const size = ({ ranges: [range] }: Function) => (range ? range.endOffset - range.startOffset : 0);
      const [deferred] = functions
        .filter(({ ranges }) => ranges[0]?.count === 0)
        .sort((a, b) => size(b) - size(a));
      const range = deferred?.ranges[0];
      if (!deferred || !range) throw new Error('every function is called at the start');
      expect(size(deferred)).toBeGreaterThan(code.length * 0.9);
      // Compiling a function makes the functions in it known to the engine.
      const within = functions.filter(
        (each) =>
          each !== deferred &&
          (each.ranges[0]?.startOffset ?? 0) >= range.startOffset &&
          (each.ranges[0]?.endOffset ?? 0) <= range.endOffset,
      );
      expect(within).toEqual([]);
    });
  },
);
