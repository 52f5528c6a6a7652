import { expect, test } from 'vitest';
import { ascii } from './ascii.ts';

test.each([['"–’"'], [`\`ß$\{"é"}😀\``], ['({ ł: "l" }).ł'], ['"ałb".replace(/[łς]/g, "x")']])(
  'escapes %s, and it means the same',
  (code) => {
    const escaped = ascii(code);
    expect(escaped).toMatch(/^\p{ASCII}+$/u);
    // biome-ignore lint/security/noGlobalEval: what code means, only an engine can tell
    const evaluate = globalThis.eval;
    expect(evaluate(escaped)).toBe(evaluate(code));
  },
);
