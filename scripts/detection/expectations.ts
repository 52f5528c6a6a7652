import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Seen } from './examples.ts';

/** A field of ours by page and name, with what is wrong about it. */
export type Misjudged = Readonly<Record<string, string>>;

const file = fileURLToPath(new URL('../../tests/forms/misjudged.json', import.meta.url));

/** The fields of our own pages that are known to be judged wrongly, as recorded. */
export function readRecorded(): Misjudged {
  return JSON.parse(readFileSync(file, 'utf8')) as Misjudged;
}

/** The fields of our own pages that are judged wrongly now. */
export function findMisjudged(seen: readonly Seen[]): Misjudged {
  const wrong = seen.flatMap((field): [string, string][] => {
    if (!field.expect || field.expect === 'either') return [];
    const key = `${field.page.id} #${field.index}`;
    const expected = field.expect === 'offer';
    if (field.offer !== expected) return [[key, expected ? 'no offer' : 'offered']];
    return field.expectCombined && !field.combined ? [[key, 'not seen to be a combined step']] : [];
  });
  return Object.fromEntries(wrong);
}

/** What differs between the record and today: faults that are new, and faults that are gone but still recorded. */
export function compare(recorded: Misjudged, now: Misjudged): string[] {
  const fresh = Object.keys(now).filter((key) => recorded[key] !== now[key]);
  const gone = Object.keys(recorded).filter((key) => !(key in now));
  return [
    ...fresh.map((key) => `regression: ${key}: ${now[key]}`),
    ...gone.map((key) => `improvement to record in tests/forms/misjudged.json: ${key} is right now`),
  ];
}
