import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './attack.ts';

/** How an attack ended: `limit` succeeded where no extension could help it, for the reason the attack tells. */
export type Outcome = 'held' | 'succeeded' | 'limit' | 'not played';

/** By attack, then by browser. */
export type Results = Readonly<Record<string, Readonly<Partial<Record<BrowserName, Outcome>>>>>;

const file = fileURLToPath(new URL('results.json', import.meta.url));

/** The last recorded run. */
export function readResults(): Results {
  return JSON.parse(readFileSync(file, 'utf8')) as Results;
}

/** Records a run. */
export function writeResults(results: Results): void {
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}
