import { existsSync, readFileSync } from 'node:fs';

/** A test that a document names as a proof: its file, and words that stand in its title. */
export type NamedTest = readonly [file: string, title: string];

/** Those of the tests that do not exist any more, as `file › title`. */
export function findGone(tests: readonly NamedTest[]): string[] {
  return tests
    .filter(([file, title]) => !existsSync(file) || !readFileSync(file, 'utf8').includes(title))
    .map(([file, title]) => `${file} › ${title}`);
}
