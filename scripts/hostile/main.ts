import { readFileSync, writeFileSync } from 'node:fs';
import { findChromium, findFirefox } from '../../tests/e2e/harness/find-browsers.ts';
import { signIn } from '../../tests/e2e/story/signed-in.ts';
import { idOf } from '../../tests/hostile/attack.ts';
import { attacks } from '../../tests/hostile/attacks/index.ts';
import { openChromiumLab } from '../../tests/hostile/play/chromium-lab.ts';
import { openFirefoxLab } from '../../tests/hostile/play/firefox-lab.ts';
import { type Results, readResults, writeResults } from '../../tests/hostile/results.ts';
import { hostileRoutes } from '../../tests/hostile/routes.ts';
import { withTables } from '../../tests/hostile/table.ts';
import { playAll } from './play-all.ts';

const words = process.argv.slice(2);
const flags = new Set(words.filter((word) => word.startsWith('--')));
const wanted = new Set(words.filter((word) => !word.startsWith('--')));
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** Plays attacks in every browser that is here and asked for. */
async function play(): Promise<boolean> {
  const chosen = attacks.filter((attack) => wanted.size === 0 || wanted.has(idOf(attack)));
  const one = flags.has('--chromium') || flags.has('--firefox');
  const labs = [
    ...(findChromium() && (!one || flags.has('--chromium')) ? [openChromiumLab] : []),
    ...(findFirefox() && (!one || flags.has('--firefox')) ? [openFirefoxLab] : []),
  ];
  let results: Results = readResults();
  for (const open of labs) results = await playAll(await open(), chosen, results);
  if (flags.has('--record')) record(results);
  return chosen.every((attack) => !Object.values(results[idOf(attack)] ?? {}).includes('succeeded'));
}

function record(results: Results): void {
  const known = Object.fromEntries(
    attacks.map((attack) => [idOf(attack), results[idOf(attack)] ?? {}] as const),
  );
  writeResults(known);
  const document = 'docs/threat-model.md';
  writeFileSync(document, withTables(readFileSync(document, 'utf8'), known));
  console.log(`\nRecorded in ${document}.`);
}

/** Opens a browser with the list of attacks in front, and stays until it is closed. */
async function show(): Promise<boolean> {
  const { chromium, server, close } = await signIn({
    server: { pages: hostileRoutes() },
    chromium: { headless: false, viewport: null },
  });
  const page = await chromium.context.newPage();
  await page.goto(`${server.origins.shop}/hostile`);
  console.log(
    `\nThe hostile site: ${server.origins.shop}/hostile\nClose the browser, or press Ctrl+C here, to end.`,
  );
  await new Promise((resolve) => chromium.context.once('close', resolve));
  await close();
  return true;
}

const plays = !hasDisplay || wanted.size > 0 || flags.has('--headless') || flags.has('--record');
process.exitCode = (await (plays ? play() : show())) ? 0 : 1;
