import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDetector } from './detection/bundle.ts';
import { seeAll } from './detection/examples.ts';
import { compare, findMisjudged, readRecorded } from './detection/expectations.ts';
import { explainJudgement } from './detection/explain.ts';
import { corpusFolder, hasCorpus, readCorpus, readOurs } from './detection/pages.ts';
import { reportBreakdown, reportFolds } from './detection/report.ts';

/**
 * Measures detection: builds `dist/detector.js`, judges our own pages against their expectations and, where the labelled
 * corpus is at hand, runs the corpus' own measurement and the cross-validation. Exit status 1 if a bar is missed.
 *
 *   npm run eval:detection [-- --ours]     --ours: leave the corpus aside
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const neverOffered = ['recovery', 'login', 'login-id', 'search', 'one-time-code'];
const bars = { all: 97, source: 96, precision: 97, fold: 1.5, bytes: 40_000 };
const faults: string[] = [];

interface Measured {
  readonly f1: number;
  readonly precision: number;
}

interface Evaluation {
  readonly overall: Measured;
  readonly perSource: Readonly<Record<string, Measured>>;
  readonly falsePositives: readonly { kind: string; visible?: boolean; file: string }[];
}

/** Runs the corpus' own script in the repository's root, its report on our output. */
function evaluate(detector: string): Evaluation {
  const folder = mkdtempSync(join(tmpdir(), 'bauta-detection-'));
  const json = join(folder, 'out.json');
  const script = join(corpusFolder, 'evaluate.mjs');
  const options = [
    '--labels',
    join(corpusFolder, 'labels.json'),
    '--detector',
    detector,
    '--json',
    json,
    '--list',
    'all',
  ];
  const { status } = spawnSync(process.execPath, [script, ...options], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`the corpus' evaluation ended with status ${status}`);
  const evaluation = JSON.parse(readFileSync(json, 'utf8')) as Evaluation;
  rmSync(folder, { recursive: true });
  return evaluation;
}

function hold(name: string, value: number, least: number): void {
  if (value < least) faults.push(`${name} is ${value.toFixed(1)}, the bar is ${least}`);
}

function check({ overall, perSource, falsePositives }: Evaluation): void {
  hold('F1', 100 * overall.f1, bars.all);
  hold('precision', 100 * overall.precision, bars.precision);
  for (const [source, { f1 }] of Object.entries(perSource)) hold(`F1 on ${source}`, 100 * f1, bars.source);
  for (const { kind, visible, file } of falsePositives) {
    if (visible && neverOffered.includes(kind)) faults.push(`offered on a ${kind} field: ${file}`);
  }
}

const detector = await buildDetector();
console.log(`${detector.file}: ${detector.minified} bytes, ${detector.gzipped} gzipped`);
if (detector.gzipped > bars.bytes)
  faults.push(`the detector is ${detector.gzipped} bytes gzipped, the bar is ${bars.bytes}`);

const ours = await seeAll(readOurs());
console.log(reportBreakdown(ours).join('\n'));
const misjudged = findMisjudged(ours);
faults.push(...compare(readRecorded(), misjudged));
for (const key of Object.keys(misjudged))
  console.log(`\n${key}: ${misjudged[key]}: ${explainJudgement(ours, key)}`);

if (hasCorpus && !process.argv.includes('--ours')) {
  const evaluation = evaluate(detector.file);
  check(evaluation);
  const seen = await seeAll(readCorpus());
  console.log(reportBreakdown(seen).join('\n'));
  const { lines, heldOut } = reportFolds([...seen, ...ours]);
  console.log(lines.join('\n'));
  hold('F1 held out', heldOut, 100 * evaluation.overall.f1 - bars.fold);
} else if (!hasCorpus) {
  console.log(`\nNo labelled corpus in ${corpusFolder}: only our own pages were judged.`);
}

console.log(faults.length ? `\n${faults.join('\n')}` : '\nEvery bar is cleared.');
process.exitCode = faults.length ? 1 : 0;
