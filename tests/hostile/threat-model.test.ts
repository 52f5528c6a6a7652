import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findGone } from '../build/find-gone.ts';
import { type BrowserName, idOf } from './attack.ts';
import { attacks } from './attacks/index.ts';
import { proofs } from './proofs.ts';
import { requirements } from './requirements.ts';
import { readResults } from './results.ts';
import { withTables } from './table.ts';

const results = readResults();
const cases = new Set([...attacks, ...proofs].map(({ number }) => number));

describe('the threat model', () => {
  test('has every case from 1 to 64', () => {
    const missing = Array.from({ length: 64 }, (_, i) => i + 1).filter((number) => !cases.has(number));
    expect(missing).toEqual([]);
  });

  test('names each attack once', () => {
    const ids = attacks.map(idOf);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has an outcome of every attack in both browsers, and none that succeeded but the limits it explains', () => {
    const wrong = attacks.flatMap((attack) =>
      (['Chromium', 'Firefox'] as BrowserName[])
        .map((browser) => {
          const wanted = attack.unplayable?.[browser]
            ? 'not played'
            : attack.limit?.[browser]
              ? 'limit'
              : 'held';
          return { attack: idOf(attack), browser, outcome: results[idOf(attack)]?.[browser], wanted };
        })
        .filter(({ outcome, wanted }) => outcome !== wanted),
    );
    expect(wrong).toEqual([]);
  });

  test('is the document: its tables are drawn from the recorded run (npm run hostile -- --record)', () => {
    const document = readFileSync('docs/threat-model.md', 'utf8');
    expect(withTables(document, results)).toBe(document);
  });

  test('names tests that exist', () => {
    expect(findGone([...proofs, ...requirements].flatMap(({ tests = [] }) => tests))).toEqual([]);
  });

  test('keeps every requirement somewhere, and proves it', () => {
    expect(requirements.map(({ name }) => name)).toEqual(Array.from({ length: 22 }, (_, i) => `R${i + 1}`));
    const gone = requirements.flatMap(({ code }) => code).filter((file) => !existsSync(file));
    expect(gone).toEqual([]);
    const unproved = requirements.filter(
      (requirement) =>
        requirement.cases.some((number) => !cases.has(number)) ||
        requirement.cases.length + (requirement.tests?.length ?? 0) === 0,
    );
    expect(unproved).toEqual([]);
  });
});
