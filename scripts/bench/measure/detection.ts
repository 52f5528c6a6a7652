import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { Lab } from '../lab.ts';
import type { PageName } from '../pages.ts';
import { inTab } from '../tab.ts';

/** Times of the detector in ms. `cold` is its very first run in a document, unoptimised; `warm` the mean of many. */
export interface DetectionTime {
  readonly cold: number[];
  readonly warm: number[];
}

export interface DetectionReport {
  /** All fields of the page with fifty forms. */
  readonly forms: DetectionTime;
  /** One field, as a focus asks. */
  readonly field: DetectionTime;
  /** 50,000 elements and one form, and the search for its fields alone. */
  readonly huge: DetectionTime;
  readonly hugeSearch: DetectionTime;
  /** The yardstick: every element of that page, visited once. */
  readonly walk: DetectionTime;
  /** A page made to be slow. */
  readonly hostile: DetectionTime;
}

const source = fileURLToPath(new URL('../../detection/api-entry.ts', import.meta.url));

/** The detector as the content script holds it, as a script that makes `globalThis.detection` and `knowledge`. */
async function bundleDetector(): Promise<string> {
  const bundle = await rolldown({ input: source, treeshake: true });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}

/** Runs the detector in a browser without extensions, in documents with a fine clock. */
export async function measureDetection(lab: Lab, rounds: number): Promise<DetectionReport> {
  const detector = await bundleDetector();
  const none = (): DetectionTime => ({ cold: [], warm: [] });
  const report: DetectionReport = {
    forms: none(),
    field: none(),
    huge: none(),
    hugeSearch: none(),
    walk: none(),
    hostile: none(),
  };
  const all = 'detection.detect(document, knowledge).length';
  const one = "detection.assess(document.querySelector('#email0'), knowledge).score";
  const walk =
    '(() => { let n = 0; for (const w = document.createTreeWalker(document, 1); w.nextNode(); ) n += 1; return n; })()';
  for (let round = 0; round < rounds; round += 1) {
    await time(lab, detector, 'forms', all, 20, report.forms);
    await time(lab, detector, 'sign-up', one, 200, report.field);
    await time(lab, detector, 'huge', "document.querySelectorAll('input').length", 20, report.hugeSearch);
    await time(lab, detector, 'huge', walk, 10, report.walk);
    await time(lab, detector, 'huge', all, 20, report.huge);
    await time(lab, detector, 'hostile', all, 5, report.hostile);
  }
  return report;
}

async function time(
  lab: Lab,
  detector: string,
  page: PageName,
  work: string,
  times: number,
  into: DetectionTime,
): Promise<void> {
  await inTab(lab.browsers.none, async (tab) => {
    await tab.goto(lab.site.url(page, lab.nextVisit(), true));
    await tab.evaluate(`${detector};0`);
    const { cold, warm } = await tab.evaluate<{ cold: number; warm: number }>(
      // The document changes before every run, so that nothing is answered from a cache; its own layout is not counted.
      `(() => { const touch = () => { document.body.append(document.createElement('i')); document.body.getBoundingClientRect(); };
const once = () => { touch(); const start = performance.now(); const result = ${work}; if (!(result > -1e9)) throw new Error('no result'); return performance.now() - start; };
const cold = once(); let sum = 0; for (let i = 0; i < ${times}; i += 1) sum += once(); return { cold, warm: sum / ${times} }; })()`,
    );
    into.cold.push(cold);
    into.warm.push(warm);
  });
}
