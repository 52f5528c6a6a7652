import { type Attack, type BrowserName, idOf } from './attack.ts';
import { attacks } from './attacks/index.ts';
import { type Proof, proofs } from './proofs.ts';
import { type Requirement, requirements } from './requirements.ts';
import type { Outcome, Results } from './results.ts';

const browsers: readonly BrowserName[] = ['Chromium', 'Firefox'];

/** How an attack stands in the tables, from what it did. */
export function outcomeOf(attack: Attack, browser: BrowserName, how: string | null): Outcome {
  if (attack.unplayable?.[browser]) return 'not played';
  if (how === null) return 'held';
  return attack.limit?.[browser] ? 'limit' : 'succeeded';
}

/** The results of all cases, as a Markdown table. */
export function resultsTable(results: Results): string {
  const rows = [
    ...attacks.map((attack) => ({ number: attack.number, row: attackRow(attack, results) })),
    ...proofs.map((proof) => ({ number: proof.number, row: proofRow(proof) })),
  ].sort((a, b) => a.number - b.number);
  return [
    '| case | what is tried | Chromium | Firefox |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ row }) => row),
  ].join('\n');
}

function attackRow(attack: Attack, results: Results): string {
  const cells = browsers.map((browser) => results[idOf(attack)]?.[browser] ?? 'not played');
  return `| ${idOf(attack)} | The page ${cell(attack.name)} | ${cells.join(' | ')} |`;
}

function proofRow({ number, what, tests }: Proof): string {
  const files = [...new Set(tests.map(([file]) => `\`${file}\``))].join(', ');
  return `| ${number} | ${cell(what)} | by test: ${files} | |`;
}

/** Each requirement, where it is kept and what proves it, as a Markdown table. */
export function requirementsTable(): string {
  return [
    '| | what we promise | where | proved by |',
    '| --- | --- | --- | --- |',
    ...requirements.map(requirementRow),
  ].join('\n');
}

function requirementRow({ name, promise, code, cases, tests = [] }: Requirement): string {
  const proof = [
    ...(cases.length > 0 ? [`cases ${cases.join(', ')}`] : []),
    ...new Set(tests.map(([file]) => `\`${file}\``)),
  ].join('; ');
  return `| ${name} | ${cell(promise)} | ${code.map((file) => `\`${file}\``).join(' ')} | ${proof} |`;
}

/** What no browser lets us prevent, and what could not be played, as a Markdown list. */
export function limitsList(): string {
  const lines = attacks.flatMap((attack) =>
    browsers.flatMap((browser) => {
      const [limit, unplayable] = [attack.limit?.[browser], attack.unplayable?.[browser]];
      const reason = limit ?? (unplayable ? `Not played. ${unplayable}` : null);
      return reason ? [`- **${browser}, case ${idOf(attack)}** (the page ${attack.name}): ${reason}`] : [];
    }),
  );
  return lines.join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** A document with the tables in it drawn anew, each between its two marks. */
export function withTables(document: string, results: Results): string {
  const parts = {
    requirements: requirementsTable(),
    limits: limitsList(),
    results: resultsTable(results),
  };
  let text = document;
  for (const [name, drawn] of Object.entries(parts)) {
    const between = new RegExp(`(<!-- ${name}: .*? -->\\n)[\\s\\S]*?(\\n<!-- end of ${name} -->)`);
    if (!between.test(text)) throw new Error(`The document has no place for ${name}.`);
    text = text.replace(between, (_, start: string, end: string) => start + drawn + end);
  }
  return text;
}
