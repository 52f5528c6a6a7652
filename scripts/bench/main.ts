import { rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { findChromium } from '../bootstrap.mjs';
import { compare, isApart, paceOf, readBaseline, steadyOf, writeBaseline } from './baseline.ts';
import { reportBundles } from './bundle/report.ts';
import { openLab } from './lab.ts';
import { readOptions, root } from './options.ts';
import { judge } from './row.ts';
import { run } from './run.ts';
import { drawTable } from './table.ts';

const options = readOptions(process.argv.slice(2));
process.exitCode = options.bytes ? await reportBundles() : await bench();

/** Measures, prints and compares. Returns the exit code: 1 where something got worse. */
async function bench(): Promise<number> {
  const started = Date.now();
  const tell = (what: string) =>
    console.error(`${String(Math.round((Date.now() - started) / 1_000)).padStart(4)} s  ${what}`);
  const executable = findChromium();
  if (!executable) throw new Error('No Chromium found. Set CHROMIUM to its path.');
  const dist = options.dist ? resolve(options.dist) : await buildChrome(tell);
  const load = loadavg()[0];
  const lab = await openLab(executable, dist);
  try {
    const all = await run(lab, options.groups, options.rounds, tell);
    const rows = options.steady ? steadyOf(all) : all;
    const chromium = lab.browsers.ours.version;
    const baseline = readBaseline();
    const changes = baseline ? compare(rows, baseline) : [];
    console.log(
      `\n${chromium}, ${cpus().length} processors, load ${load?.toFixed(1)} before and ${loadavg()[0]?.toFixed(1)} after\n`,
    );
    console.log(drawTable(rows, changes));
    if (options.json) {
      const at = new Date(started).toISOString();
      writeFileSync(
        options.json,
        `${JSON.stringify({ at, chromium, short: options.short, rows, changes }, null, 1)}\n`,
      );
    }
    if (options.update) writeBaseline(rows, chromium);
    const missed = rows.filter((row) => judge(row) === 'missed');
    const worse = options.update ? [] : changes.filter(({ verdict }) => verdict === 'worse');
    if (baseline && isApart(rows, baseline)) {
      console.log(
        `\nThe floors took ${paceOf(rows, baseline).toFixed(1)} times as long as in the recorded run: times are not compared with it.`,
      );
    }
    console.log(
      `\n${rows.length} rows, ${missed.length} over their bar, ${worse.length} worse than the baseline`,
    );
    return worse.length > 0 ? 1 : 0;
  } finally {
    await lab.close();
    if (!options.dist) rmSync(dist, { recursive: true, force: true });
  }
}

/** Builds into a folder of its own, so that a build for another purpose is not disturbed. */
async function buildChrome(tell: (what: string) => void): Promise<string> {
  tell('build');
  const outDir = join(tmpdir(), `bauta-bench-dist-${process.pid}`);
  await build({ root, mode: 'chrome', logLevel: 'warn', build: { outDir } });
  return outDir;
}
